package jp.confidentiality.io.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.confidentiality.io.InputProblem;
import jp.confidentiality.io.UnusableInputException;
import jp.confidentiality.rules.pack.LocalPack;

/**
 * A folder with a pack of local provisions (パックのフォルダー): {@code pack.yaml}, tables, and cases under {@code cases/}.
 * Immutable: what the files said when they were read.
 */
public final class PackFolder {
    private final LocalPack pack;
    private final PackDescription description;
    private final Approvals approvals;
    private final List<PackCase> cases;
    private final List<InputProblem> warnings;

    PackFolder(
            LocalPack pack,
            PackDescription description,
            Approvals approvals,
            List<PackCase> cases,
            List<InputProblem> warnings) {
        this.pack = pack;
        this.description = description;
        this.approvals = approvals;
        this.cases = List.copyOf(cases);
        this.warnings = List.copyOf(warnings);
    }

    /**
     * Reads a folder as it stands, approved or not: for those who write and try packs. Every file is read once, and
     * what is hashed is what is read.
     *
     * @throws UnusableInputException with everything that is wrong, each with file, line and cure
     */
    public static PackFolder read(Path folder) {
        return read(folder, RuleFilePolicy.REFUSED);
    }

    /**
     * Reads a folder as {@link #read(Path)} does.
     *
     * @param policy whether it may hold rule files
     * @throws UnusableInputException with everything that is wrong, each with file, line and cure
     */
    public static PackFolder read(Path folder, RuleFilePolicy policy) {
        return read(PackContent.of(folder), policy);
    }

    private static PackFolder read(PackContent content, RuleFilePolicy policy) {
        try {
            Path copy = Files.createTempDirectory("pack");
            try {
                content.writeTo(copy);
                return new PackReading(content, copy, policy).read();
            } finally {
                PackContent.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a pack that is to be put in force: the one way for a host. A pack with rule files is refused.
     *
     * @param trusted whose approvals count
     * @param day the day as of which it is to be in force; never the clock's
     * @throws UnusableInputException if the folder is not readable as a pack
     * @throws RefusedPackException if two people have not approved exactly this content, or it is not in force that day
     */
    public static LocalPack load(Path folder, TrustedKeys trusted, LocalDate day) {
        return load(folder, trusted, day, RuleFilePolicy.REFUSED);
    }

    /**
     * Reads a pack that is to be put in force, as {@link #load(Path, TrustedKeys, LocalDate)} does.
     *
     * @param policy whether it may hold rule files
     * @throws UnusableInputException if the folder is not readable as a pack
     * @throws RefusedPackException if two people have not approved exactly this content, or it is not in force that day
     */
    public static LocalPack load(Path folder, TrustedKeys trusted, LocalDate day, RuleFilePolicy policy) {
        PackContent content = PackContent.of(folder);
        PackReading.approvals(content).require(trusted); // before anything else of it is read
        PackFolder read = read(content, policy);
        read.requireInForce(day);
        return read.pack();
    }

    /** Returns the provisions. */
    public LocalPack pack() {
        return pack;
    }

    /** Returns the first day on which it may be loaded. */
    public LocalDate from() {
        return description.from();
    }

    /** Returns the last day on which it may be loaded, if there is one. */
    public Optional<LocalDate> expires() {
        return Optional.ofNullable(description.expires());
    }

    /** Returns who wrote it. */
    public List<String> authors() {
        return description.authors();
    }

    /** Returns the approvals as they stand in {@code pack.yaml}, whether they hold or not. */
    public List<Approval> approvals() {
        return approvals.all();
    }

    /** Returns the SHA-256 of everything that approvals are about, in hexadecimal. */
    public String hash() {
        return approvals.hash();
    }

    /** Returns the cases, in the order of their tables. */
    public List<PackCase> cases() {
        return cases;
    }

    /**
     * Returns what the analysis of the provisions remarks, and does not refuse: P03, P06, P07 of docs/ja/analysis.md.
     */
    public List<InputProblem> warnings() {
        return warnings;
    }

    /** Tells whether {@code approval} is about this content and signed with the key trusted for its person. */
    public boolean holds(Approval approval, TrustedKeys trusted) {
        return approvals.holds(approval, trusted);
    }

    /**
     * Requires the approvals of two different people, one of whom at least did not write it (四つの目).
     *
     * @throws RefusedPackException if they are not there, or one of a trusted person does not hold
     */
    public void requireApproved(TrustedKeys trusted) {
        approvals.require(trusted);
    }

    /**
     * Requires that it is in force on {@code day}.
     *
     * @throws RefusedPackException if it is not yet, or no longer
     */
    public void requireInForce(LocalDate day) {
        if (day.isBefore(from())) {
            throw new RefusedPackException(
                    RefusedPackException.Reason.NOT_YET_IN_FORCE,
                    "パック " + pack + " は " + from() + " から施行されます。" + day + " にはまだ使えません。",
                    "Pack " + pack + " is in force from " + from() + ", not on " + day + ". Maybe the day is wrong.");
        }
        if (expires().filter(day::isAfter).isPresent()) {
            throw new RefusedPackException(
                    RefusedPackException.Reason.EXPIRED,
                    "パック " + pack + " は " + description.expires() + " で期限が切れました。新しい版を承認してください。",
                    "Pack " + pack + " expired after " + description.expires() + ". Maybe approve a new version.");
        }
    }

    /** Returns name and version. */
    @Override
    public String toString() {
        return pack.toString();
    }
}
