package jp.confidentiality.model.profile;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which ciphers R10c accepts (暗号の基準): the edition of the CRYPTREC list, the shortest key of each cipher, the modes.
 *
 * @param edition the edition of the list, such as {@code LS-0001-2022R2}
 * @param minimumKeyBits the shortest key in bits by listed cipher; a cipher without an entry is not accepted
 * @param modes the accepted modes of block ciphers, in capitals
 */
public record CipherPolicy(String edition, Map<String, Integer> minimumKeyBits, Set<String> modes)
        implements Serializable {
    public CipherPolicy {
        minimumKeyBits = Collections.unmodifiableMap(new TreeMap<>(minimumKeyBits));
        modes = Collections.unmodifiableSet(new TreeSet<>(modes));
    }
}
