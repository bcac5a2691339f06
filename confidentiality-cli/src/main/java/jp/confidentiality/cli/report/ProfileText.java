package jp.confidentiality.cli.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.confidentiality.cli.text.Page;
import jp.confidentiality.cli.text.Paint;
import jp.confidentiality.cli.text.Wrap;
import jp.confidentiality.model.assessment.Text;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.Provision;
import jp.confidentiality.model.profile.Decision;
import jp.confidentiality.model.profile.NormValues;
import jp.confidentiality.model.profile.Profile;
import org.jspecify.annotations.Nullable;

/** A policy profile as sentences (規程の読み下し): the values for all norms, then provision by provision. */
public final class ProfileText {
    private final Profile profile;
    private final Catalogue catalogue;
    private final SortedSet<LocalDate> days;
    private final NormSentences sentences;

    /**
     * Makes the text of {@code profile}.
     *
     * @param asOf the day whose values are shown; null for all values with their dates
     */
    public ProfileText(Profile profile, Catalogue catalogue, @Nullable LocalDate asOf) {
        this.profile = profile;
        this.catalogue = catalogue;
        this.days = asOf == null ? ProfileItems.days(profile) : new TreeSet<>(List.of(asOf));
        this.sentences = new NormSentences(profile);
    }

    /** Writes the text to {@code to}. */
    public void write(Appendable to, Paint paint) {
        Page page = new Page(to, paint);
        header(page);
        general(page);
        for (Instrument instrument : Instrument.values()) {
            List<Provision> provisions = catalogue.provisions().stream()
                    .filter(provision -> provision.instrument() == instrument)
                    .toList();
            if (!provisions.isEmpty()) {
                page.line(paint.strong(Terms.both(instrument)));
                provisions.forEach(provision -> provision(page, provision));
                page.blank();
            }
        }
        switchedOff(page);
    }

    private void header(Page page) {
        page.paragraph("", "規程 " + profile.name(), page.paint()::strong);
        page.paragraph(
                2,
                profile.from() + " から " + profile.until() + " までの契約の判定に使えます。"
                        + (days.size() == 1 && !days.first().equals(profile.from())
                                ? days.first() + " に施行されている値を示します。"
                                : ""));
        page.paragraph("  ", "For " + profile.from() + " to " + profile.until() + ".", page.paint()::faint);
        decisions(page, 2, "");
        page.blank();
    }

    private void general(Page page) {
        page.line(page.paint().strong("全体にかかる値 Values for all norms"));
        for (ProfileItem item : ProfileItems.general(profile)) {
            if (ofOneNorm(item.key()).isPresent()) {
                continue;
            }
            dated(page, 2, day -> List.of(item.sentence().apply(day)));
            decisions(page, 4, item.key());
        }
        page.blank();
    }

    private void provision(Page page, Provision provision) {
        List<Norm> said = provision.norms().stream()
                .filter(norm ->
                        days.stream().anyMatch(day -> !sentences.of(norm, day).isEmpty()))
                .toList();
        if (!said.isEmpty()) {
            page.paragraph(2, Terms.citation(provision) + "　" + provision.titleJa() + " " + provision.titleEn());
            said.forEach(norm -> norm(page, norm));
        }
    }

    private void norm(Page page, Norm norm) {
        page.paragraph("    ", norm.id() + "　" + norm.titleJa(), page.paint()::strong);
        dated(page, 6, day -> sentences.of(norm, day));
        Stream.of("normSpans.", "additionalHistory.").forEach(key -> decisions(page, 8, key + norm.id()));
        ProfileItems.general(profile).stream()
                .map(ProfileItem::key)
                .filter(key -> ofOneNorm(key)
                        .filter(NormValues.of(norm.id())::contains)
                        .isPresent())
                .forEach(key -> decisions(page, 8, key));
    }

    /** Returns the value that {@code key} is, where it belongs to one provision and is shown there. */
    private static Optional<NormValues.Value> ofOneNorm(String key) {
        return switch (key.split("\\.", 2)[0]) {
            case "measures" -> Optional.of(NormValues.Value.MEASURES);
            case "ciphers" -> Optional.of(NormValues.Value.CIPHERS);
            case "checkIntervalDays" -> Optional.of(NormValues.Value.CHECK_INTERVAL);
            case "attributionThroughSubcontractors" -> Optional.of(NormValues.Value.ATTRIBUTION);
            default -> Optional.empty();
        };
    }

    /** Writes what holds from the first day, then from each later day what differs. */
    private void dated(Page page, int indent, Function<LocalDate, List<Text>> said) {
        List<Text> last = List.of();
        for (LocalDate day : days) {
            List<Text> now = said.apply(day);
            if (now.equals(last)) {
                continue;
            }
            boolean first = day.equals(days.first());
            for (Text text : now) {
                page.paragraph(indent, Wrap.clean((first ? "" : day + " から：") + text.ja()));
                page.paragraph(
                        " ".repeat(indent), (first ? "" : "From " + day + ": ") + text.en(), page.paint()::faint);
            }
            last = now;
        }
    }

    private void decisions(Page page, int indent, String key) {
        for (Decision decision : profile.decisions()) {
            if (decision.key().equals(key)) {
                String from = decision.from().equals(LocalDate.MIN) ? "" : decision.from() + " からの値の";
                page.paragraph(indent, from + "理由：" + shown(decision.reason()) + "　決定者：" + shown(decision.decidedBy()));
            }
        }
    }

    private static String shown(String text) {
        return text.isEmpty() ? "記載なし" : text;
    }

    private void switchedOff(Page page) {
        int off = profile.switchedOff().size();
        page.paragraph(
                0,
                off == 0
                        ? "適用除外の規定はありません。 No norm is switched off."
                        : "適用除外の規定が " + off + "件あります（上に「判定しません」とあるもの）。 " + off + " norm(s) are switched off.");
    }
}
