package jp.confidentiality.benchmarks.plain;

import java.util.HashMap;
import java.util.Map;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Removal;
import jp.confidentiality.model.profile.CipherPolicy;
import jp.confidentiality.model.profile.Profile;

/** The cipher policy in force on the day of a removal. */
final class CipherTables {
    private final Profile profile;
    private final Map<CipherPolicy, CipherTable> tables = new HashMap<>();

    CipherTables(Profile profile) {
        this.profile = profile;
    }

    int accepted(Removal removal, Subject subject) {
        if (profile.ciphers().values().size() > 1 && subject.earliest == Long.MIN_VALUE) {
            return Kleene.UNKNOWN;
        }
        CipherPolicy policy = profile.ciphers().values().size() > 1
                ? profile.ciphers(Moment.time(subject.earliest).toLocalDate())
                : profile.ciphers().values().get(0).value();
        return tables.computeIfAbsent(policy, CipherTable::new).accepted(removal);
    }
}
