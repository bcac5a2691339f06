package jp.confidentiality.rules.pack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Bearer;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Provision;
import jp.confidentiality.rules.guard.GuardedRules;
import jp.confidentiality.rules.pack.InvalidPackException.Field;
import jp.confidentiality.rules.pack.LocalDuty.CarriedOut;
import jp.confidentiality.rules.pack.LocalDuty.DesignatedBefore;
import jp.confidentiality.rules.pack.LocalDuty.MeasuredThroughout;
import jp.confidentiality.rules.pack.LocalDuty.PriorConsent;
import jp.confidentiality.rules.pack.LocalDuty.ReportedBefore;
import jp.confidentiality.rules.pack.LocalDuty.ReportedWithin;

/**
 * A pack of local provisions (地域規定のパック): immutable. Its norms have IDs of their own, the pack's name and the number of
 * the article, and can neither bear the ID of a shipped norm nor touch one.
 *
 * @param name its name: small letters, digits and hyphens, such as {@code kita-usb}
 * @param title what it is called
 * @param version which edition, such as {@code 2026.1}
 * @param norms its provisions in tables
 * @param ruleNorms its provisions that rule files judge; of both kinds together at least one
 * @param rules its rule files, as the guard admitted them
 */
public record LocalPack(
        String name,
        String title,
        String version,
        List<LocalNorm> norms,
        List<RuleNorm> ruleNorms,
        List<GuardedRules> rules) {
    private static final Pattern NAME = Pattern.compile("(?=.{3,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,39}");

    /** @throws InvalidPackException if the name or version is none, there is no provision, or two have one number */
    public LocalPack {
        norms = List.copyOf(norms);
        ruleNorms = List.copyOf(ruleNorms);
        rules = List.copyOf(rules);
        if (!NAME.matcher(name).matches()) {
            throw new InvalidPackException(
                    Field.NAME,
                    "パック名「" + name + "」は使えません。kita-usb のように、英小文字で始め、英小文字・数字・- で3文字から40文字で書いてください。",
                    "Name '" + name + "' is none. Maybe write it like kita-usb: small letters, digits and hyphens.");
        }
        if (!VERSION.matcher(version).matches()) {
            throw new InvalidPackException(
                    Field.VERSION, "版は 2026.1 のように英数字で書いてください。", "The version is none. Maybe write it like 2026.1.");
        }
        SafeText.checked(Field.TITLE, "名称", title);
        Set<String> numbers = new HashSet<>();
        norms.forEach(norm -> unique(norm.number(), norm.article(), numbers));
        ruleNorms.forEach(norm -> unique(norm.number(), norm.article(), numbers));
        if (numbers.isEmpty()) {
            throw new InvalidPackException(
                    Field.NUMBER, "規定が一つもありません。表に一行以上書いてください。", "There is no provision. Maybe the table is empty.");
        }
        new RuleNorms(name, ruleNorms, rules).check();
    }

    /** Makes a pack without rule files. */
    public LocalPack(String name, String title, String version, List<LocalNorm> norms) {
        this(name, title, version, norms, List.of(), List.of());
    }

    private static void unique(String number, String article, Set<String> numbers) {
        if (!numbers.add(number)) {
            throw new InvalidPackException(
                    Field.NUMBER,
                    article + "が二度あります。番号を改めてください。",
                    "Number '" + number + "' stands here twice. Maybe renumber one.");
        }
    }

    /** Returns the ID of {@code norm} among the norms of all packs and the catalogue. */
    public NormId id(LocalNorm norm) {
        return NormId.of(name + "." + norm.number());
    }

    /** Returns the ID of {@code norm} among the norms of all packs and the catalogue. */
    public NormId id(RuleNorm norm) {
        return NormId.of(name + "." + norm.number());
    }

    /** Returns the IDs of all its norms: those of tables, then those of rule files. */
    public List<NormId> ids() {
        List<NormId> found = new ArrayList<>();
        norms.forEach(norm -> found.add(id(norm)));
        ruleNorms.forEach(norm -> found.add(id(norm)));
        return found;
    }

    /** Returns the pack as a provision of the catalogue, its norms numbered from {@code order}. */
    public Provision provision(int order) {
        List<Norm> found = new ArrayList<>();
        for (LocalNorm norm : norms) {
            found.add(norm(norm, order + found.size()));
        }
        found.addAll(new RuleNorms(name, ruleNorms, rules).norms(title, order + found.size()));
        return new Provision(
                name, name, Instrument.L, Instrument.L.ja() + " " + name, title, "local provisions " + name, found);
    }

    private Norm norm(LocalNorm norm, int order) {
        return new Norm(
                id(norm),
                order,
                norm.kind(),
                true,
                Bearer.CONTRACTOR,
                norm.subject() == null ? Set.of() : EnumSet.of(norm.subject().register()),
                evidence(norm.duty()),
                norm.duty() instanceof ReportedWithin || norm.duty() instanceof CarriedOut,
                Instrument.L.ja() + " " + title + " " + norm.article(),
                norm.title(),
                "local provision " + norm.number() + " of " + name,
                norm.sentence(),
                "Article " + norm.number() + " of the local pack " + name + ", version " + version + ".");
    }

    private static Set<Register> evidence(LocalDuty duty) {
        if (duty instanceof PriorConsent) {
            return EnumSet.of(Register.CONSENTS);
        }
        if (duty instanceof ReportedWithin || duty instanceof ReportedBefore) {
            return EnumSet.of(Register.REPORTS);
        }
        if (duty instanceof MeasuredThroughout) {
            return EnumSet.of(Register.MEASURES);
        }
        if (duty instanceof DesignatedBefore) {
            return EnumSet.of(Register.DESIGNATIONS);
        }
        return duty instanceof CarriedOut ? EnumSet.of(Register.OUTCOMES) : Set.of();
    }

    /**
     * Returns the rules of its norms in tables as text, as they are compiled: nothing that its authors wrote stands in
     * it.
     */
    public String ruleText() {
        return new RuleText(this).toString();
    }

    /** Returns the SHA-256 of everything that it says, in hexadecimal. */
    public String hash() {
        MessageDigest digest = sha256();
        List<String> parts = new ArrayList<>(List.of(name, title, version));
        norms.forEach(norm -> parts.add(norm.kind() + " " + norm.sentence()));
        ruleNorms.forEach(norm -> parts.add(norm.kind() + " " + norm.sentence()));
        rules.forEach(file -> parts.add(file.file() + "\n" + file.text()));
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Long.BYTES).putLong(0, bytes.length).array());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Returns name and version. */
    @Override
    public String toString() {
        return name + " " + version;
    }
}
