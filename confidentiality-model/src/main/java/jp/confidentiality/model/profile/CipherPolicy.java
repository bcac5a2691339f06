package jp.confidentiality.model.profile;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.confidentiality.model.internal.Given;
import org.jspecify.annotations.Nullable;

/**
 * Which ciphers R10c accepts (暗号の基準): an edition of the CRYPTREC list, the shortest key of each cipher, the modes.
 *
 * @param list the edition of the list
 * @param minimumKeyBits the shortest key in bits by recommended cipher of the list; one without an entry is not
 *     accepted
 * @param modes the accepted modes of block ciphers, turned into capitals; all of them modes of the list
 */
public record CipherPolicy(CipherList list, Map<String, Integer> minimumKeyBits, Set<String> modes)
        implements Serializable {
    private static final String OWNER = "a cipher policy";

    /**
     * Makes the policy.
     *
     * @throws IllegalArgumentException if a key length is not positive, or if a cipher or mode is not a recommended one
     *     of the list
     */
    public CipherPolicy {
        Given.field(OWNER, "list", list);
        TreeMap<String, Integer> bits = new TreeMap<>();
        for (Map.Entry<String, Integer> one :
                Given.field(OWNER, "minimumKeyBits", minimumKeyBits).entrySet()) {
            String cipher = Given.text(OWNER, "minimumKeyBits", one.getKey());
            bits.put(among("minimumKeyBits", cipher, list.acceptable(), list), positive(cipher, one.getValue()));
        }
        minimumKeyBits = Collections.unmodifiableMap(bits);
        TreeSet<String> capitals = new TreeSet<>();
        for (String mode : Given.texts(OWNER, "modes", modes)) {
            capitals.add(among("modes", mode.toUpperCase(Locale.ROOT), list.modes(), list));
        }
        modes = Collections.unmodifiableSet(capitals);
    }

    /**
     * Makes the policy under the shipped list.
     *
     * @throws IllegalArgumentException if that is not the list of {@code edition}, and as the other constructor says
     */
    public CipherPolicy(String edition, Map<String, Integer> minimumKeyBits, Set<String> modes) {
        this(shipped(edition), minimumKeyBits, modes);
    }

    /** Returns the edition of the list, such as {@code LS-0001-2022R2}. */
    public String edition() {
        return list.edition();
    }

    private static CipherList shipped(String edition) {
        CipherList shipped = CipherList.shipped();
        if (!shipped.edition().equals(edition)) {
            throw new IllegalArgumentException("Field 'edition' of " + OWNER + " is '" + edition + "'. Maybe "
                    + shipped.edition() + " was meant, or CipherList.parse for a list of your own.");
        }
        return shipped;
    }

    private static String among(String field, String value, Collection<String> known, CipherList list) {
        if (!known.contains(value)) {
            throw new IllegalArgumentException("Field '" + field + "' of " + OWNER + " has '" + value
                    + "', which edition " + list.edition() + " does not recommend. Maybe one of " + known + ".");
        }
        return value;
    }

    private static Integer positive(String cipher, @Nullable Integer bits) {
        if (bits == null || bits <= 0) {
            throw new IllegalArgumentException("Field 'minimumKeyBits' of " + OWNER + " is " + bits + " for '" + cipher
                    + "'. Maybe a positive number was meant, or no entry: the cipher is then not accepted.");
        }
        return bits;
    }
}
