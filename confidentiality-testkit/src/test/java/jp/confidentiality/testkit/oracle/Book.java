package jp.confidentiality.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.MediumKind;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.model.profile.CipherPolicy;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.Span;
import jp.confidentiality.model.profile.SpanUnit;
import jp.confidentiality.model.profile.SwitchedOff;
import jp.confidentiality.model.profile.Timeline;
import jp.confidentiality.model.profile.TimingWord;

/**
 * A dossier written as lines, and what the oracle says of it. A row is {@code type id column=value ...}; sets are
 * parted by commas; {@code recorded} and {@code corrects} are columns of every row.
 */
final class Book {
    static final String ALL = "all 2026-04-01..2027-03-31";

    private final EnumSet<Instrument> instruments;
    private final List<String> rows = new ArrayList<>();
    private final List<String> complete = new ArrayList<>();
    private final List<NormId> off = new ArrayList<>();
    private Viewpoint viewpoint = Viewpoint.asOf(LocalDateTime.parse("2026-09-30T18:00"));
    private String workStart = "2026-04-01T09:00";
    private String workEnd = "";
    private int checkInterval;
    private String extraHistory = "";

    private Book(EnumSet<Instrument> instruments) {
        this.instruments = instruments;
    }

    static Book c() {
        return new Book(EnumSet.of(Instrument.C));
    }

    static Book r() {
        return new Book(EnumSet.of(Instrument.R));
    }

    static Book both() {
        return new Book(EnumSet.of(Instrument.C, Instrument.R));
    }

    Book row(String... lines) {
        Collections.addAll(rows, lines);
        return this;
    }

    Book complete(String... lines) {
        Collections.addAll(complete, lines);
        return this;
    }

    Book all() {
        return complete(ALL);
    }

    Book except(String registers) {
        return complete(ALL + " except " + registers);
    }

    Book asOf(String time) {
        viewpoint =
                time.length() == 10 ? Viewpoint.asOf(LocalDate.parse(time)) : Viewpoint.asOf(LocalDateTime.parse(time));
        return this;
    }

    Book knownAt(String time) {
        viewpoint = viewpoint.knownAt(LocalDateTime.parse(time));
        return this;
    }

    Book workStart(String time) {
        workStart = time;
        return this;
    }

    Book workEnd(String time) {
        workEnd = time;
        return this;
    }

    Book checkEvery(int days) {
        checkInterval = days;
        return this;
    }

    Book alsoInHistory(String column) {
        extraHistory = column;
        return this;
    }

    Book off(String... norms) {
        Arrays.stream(norms).map(NormId::of).forEach(off::add);
        return this;
    }

    OracleResult judge() {
        Contract contract = new Contract(
                "k-1",
                "orderer",
                "contractor",
                instruments,
                LocalDate.parse("2026-04-01"),
                LocalDate.parse("2027-03-31"),
                moment(workStart),
                moment(workEnd),
                Set.of("本業務"));
        Dossier.Builder builder = Dossier.of(contract);
        rows.forEach(line -> builder.add(fact(line)));
        complete.forEach(builder::complete);
        return Oracle.judge(builder.build(), viewpoint, profile());
    }

    Answer answer(String norm, String subject) {
        return judge().answer(norm, subject).orElseThrow(() -> new AssertionError(norm + " has no subject " + subject));
    }

    /** Expects the verdict, with no possible beside it. */
    void expect(String norm, String subject, Verdict verdict) {
        Answer answer = answer(norm, subject);
        assertThat(answer.possible())
                .as(norm + " " + subject + " cause " + answer.cause())
                .containsExactly(verdict);
        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.cause()).isNull();
    }

    /** Expects it undetermined for the cause, between the given verdicts. */
    void expect(String norm, String subject, Cause cause, Verdict... possible) {
        Answer answer = answer(norm, subject);
        assertThat(answer.possible()).as(norm + " " + subject).containsExactlyInAnyOrder(possible);
        assertThat(answer.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(answer.cause()).isEqualTo(cause);
    }

    void expectNone(String norm, String subject) {
        assertThat(judge().answer(norm, subject)).isEmpty();
    }

    void expectPower(String norm, Effect.State state, String... restsOn) {
        OracleResult.Power power = judge().effects().get(NormId.of(norm));
        assertThat(power).isEqualTo(new OracleResult.Power(state, List.of(restsOn)));
    }

    private Profile profile() {
        Profile.Builder builder = Profile.named("test", LocalDate.parse("2026-01-01"), LocalDate.parse("2027-12-31"))
                .spans(TimingWord.AT_ONCE, new Span(24, SpanUnit.HOURS), new Span(48, SpanUnit.HOURS))
                .spans(TimingWord.PROMPTLY, new Span(3, SpanUnit.WORKING_DAYS), new Span(5, SpanUnit.WORKING_DAYS))
                .spans(
                        TimingWord.WITHOUT_DELAY,
                        new Span(7, SpanUnit.WORKING_DAYS),
                        new Span(10, SpanUnit.WORKING_DAYS))
                .spans(TimingWord.EACH_TIME, new Span(1, SpanUnit.DAYS), new Span(3, SpanUnit.DAYS))
                .spans(TimingWord.UNSTATED, new Span(14, SpanUnit.DAYS), new Span(30, SpanUnit.DAYS))
                .writtenForms(Timeline.always(EnumSet.of(Form.WRITTEN, Form.PRESCRIBED)))
                .measures(MediumKind.PAPER, Timeline.always(EnumSet.of(MeasureKind.ACCESS_RESTRICTION)))
                .measures(
                        MediumKind.DATA_SET,
                        Timeline.of(Map.of(
                                LocalDate.parse("2026-01-01"), EnumSet.of(MeasureKind.PASSWORD),
                                LocalDate.parse("2026-07-01"),
                                        EnumSet.of(MeasureKind.PASSWORD, MeasureKind.ENCRYPTION))))
                .ciphers(Timeline.always(new CipherPolicy(
                        "LS-0001-2022R2",
                        Map.of("AES", 128, "Camellia", 128, "ChaCha20-Poly1305", 256, "KCipher-2", 128),
                        Set.of("CBC", "CTR", "GCM", "XTS"))))
                .checkIntervalDays(Timeline.always(checkInterval));
        off.forEach(norm -> builder.switchOff(norm, new SwitchedOff("試験", "情報政策課")));
        NormId history = NormId.of("C3P3I6.history");
        Timeline<Set<String>> columns = Timeline.always(Set.of(extraHistory));
        return extraHistory.isEmpty()
                ? builder.build()
                : builder.additionalHistory(history, columns).build();
    }

    private static Fact fact(String line) {
        String[] words = line.split(" +", -1);
        FactType type = FactType.named(words[0]).orElseThrow(() -> new AssertionError("no type " + words[0]));
        Map<String, Cell<?>> cells = new HashMap<>();
        Row row = Row.of(words[1]);
        for (int i = 2; i < words.length; i++) {
            int mark = words[i].indexOf('=');
            String name = words[i].substring(0, mark);
            String value = words[i].substring(mark + 1);
            if (name.equals("recorded")) {
                row = row.recorded(Moment.parse(value));
            } else if (name.equals("corrects")) {
                row = row.correcting(value);
            } else {
                cells.put(name, cell(type.column(name).orElseThrow(() -> new AssertionError(line)), value));
            }
        }
        return type.create(row, cells);
    }

    private static Cell<?> cell(FactColumn column, String value) {
        if (value.equals("unknown")) {
            return Cell.unknown();
        }
        if (!column.isSet()) {
            return Cell.is(single(column.valueType(), value));
        }
        Set<Object> many = new LinkedHashSet<>();
        for (String one : value.split(",", -1)) {
            many.add(single(column.valueType(), one));
        }
        return Cell.is(many);
    }

    private static Cell<Moment> moment(String value) {
        if (value.isEmpty()) {
            return Cell.blank();
        }
        return value.equals("unknown") ? Cell.unknown() : Cell.is((Moment) single(Moment.class, value));
    }

    private static Object single(Class<?> type, String value) {
        if (type == Moment.class) {
            return value.equals("sometime") ? Moment.SOMETIME : Moment.parse(value);
        } else if (type == Boolean.class) {
            return value.equals("yes");
        } else if (type == Integer.class) {
            return Integer.valueOf(value);
        } else if (type == String.class) {
            return value;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.toString().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no choice " + value));
    }
}
