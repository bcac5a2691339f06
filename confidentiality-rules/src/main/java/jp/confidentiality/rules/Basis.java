package jp.confidentiality.rules;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import jp.confidentiality.model.canonical.Canonical;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.profile.Profile;

/** What an engine judges by: rules and profile, and what follows from them for every dossier. Thread-safe. */
final class Basis {
    private final RuleBase rules;
    private final Profile profile;
    private final String profileHash;
    private final ConcurrentMap<Set<Instrument>, Norms> norms = new ConcurrentHashMap<>();

    Basis(RuleBase rules, Profile profile) {
        this.rules = Objects.requireNonNull(rules);
        this.profile = Objects.requireNonNull(profile);
        this.profileHash = new Sha256().add(Canonical.of(profile)).hex();
    }

    RuleBase rules() {
        return rules;
    }

    Profile profile() {
        return profile;
    }

    String profileHash() {
        return profileHash;
    }

    /** Returns which norms are judged where a contract has {@code instruments}. */
    Norms norms(Set<Instrument> instruments) {
        return norms.computeIfAbsent(instruments, key -> new Norms(rules, profile, key));
    }
}
