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
    private static final long ALIKE_FROM = 1_000;

    private final RuleBase rules;
    private final Profile profile;
    private final String profileHash;
    private final long alikeFrom;
    private final boolean explains;
    private final ConcurrentMap<Set<Instrument>, Norms> norms = new ConcurrentHashMap<>();

    Basis(RuleBase rules, Profile profile) {
        this(rules, profile, ALIKE_FROM, true);
    }

    private Basis(RuleBase rules, Profile profile, long alikeFrom, boolean explains) {
        this.alikeFrom = alikeFrom;
        this.explains = explains;
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

    /** Returns how many activities are judged one by one before those that are alike are judged once. */
    long alikeFrom() {
        return alikeFrom;
    }

    /** Tells whether findings are to say why. */
    boolean explains() {
        return explains;
    }

    String profileHash() {
        return profileHash;
    }

    /** Returns the same basis with another number of activities before those that are alike are judged once. */
    Basis alikeFrom(long activities) {
        if (activities < 0) {
            throw new IllegalArgumentException(
                    "Number of activities is " + activities + ". Maybe 0 or more was meant.");
        }
        return new Basis(rules, profile, activities, explains);
    }

    /** Returns the same basis for findings that do not say why. */
    Basis withoutExplanations() {
        return new Basis(rules, profile, alikeFrom, false);
    }

    /** Returns which norms are judged where a contract has {@code instruments}. */
    Norms norms(Set<Instrument> instruments) {
        return norms.computeIfAbsent(instruments, key -> new Norms(rules, profile, key));
    }
}
