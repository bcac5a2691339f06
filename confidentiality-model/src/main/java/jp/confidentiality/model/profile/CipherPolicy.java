package jp.confidentiality.model.profile;

import java.io.Serializable;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.confidentiality.model.internal.Given;
import org.jspecify.annotations.Nullable;

/**
 * Which ciphers R10c accepts (暗号の基準): the edition of the CRYPTREC list, the shortest key of each cipher, the modes.
 *
 * @param edition the edition of the list, such as {@code LS-0001-2022R2}
 * @param minimumKeyBits the shortest key in bits by listed cipher; a cipher without an entry is not accepted
 * @param modes the accepted modes of block ciphers, turned into capitals
 */
public record CipherPolicy(String edition, Map<String, Integer> minimumKeyBits, Set<String> modes)
        implements Serializable {
    private static final String OWNER = "a cipher policy";

    public CipherPolicy {
        Given.text(OWNER, "edition", edition);
        TreeMap<String, Integer> bits = new TreeMap<>();
        Given.field(OWNER, "minimumKeyBits", minimumKeyBits)
                .forEach((cipher, least) ->
                        bits.put(Given.text(OWNER, "minimumKeyBits", cipher), positive(cipher, least)));
        minimumKeyBits = Collections.unmodifiableMap(bits);
        TreeSet<String> capitals = new TreeSet<>();
        Given.texts(OWNER, "modes", modes).forEach(mode -> capitals.add(mode.toUpperCase(Locale.ROOT)));
        modes = Collections.unmodifiableSet(capitals);
    }

    private static Integer positive(String cipher, @Nullable Integer bits) {
        if (bits == null || bits <= 0) {
            throw new IllegalArgumentException("Field 'minimumKeyBits' of " + OWNER + " is " + bits + " for '" + cipher
                    + "'. Maybe a positive number was meant, or no entry: the cipher is then not accepted.");
        }
        return bits;
    }
}
