package jp.confidentiality.testkit.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import jp.confidentiality.model.fact.Column.Names;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.DesignationKind;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.norm.NormKind;
import jp.confidentiality.model.profile.Span;
import jp.confidentiality.model.profile.SpanUnit;
import jp.confidentiality.model.profile.TimingWord;
import jp.confidentiality.rules.pack.Beginning;
import jp.confidentiality.rules.pack.Comparison;
import jp.confidentiality.rules.pack.Condition;
import jp.confidentiality.rules.pack.InvalidPackException;
import jp.confidentiality.rules.pack.LocalDuty;
import jp.confidentiality.rules.pack.LocalNorm;
import jp.confidentiality.rules.pack.Within;
import org.jspecify.annotations.Nullable;

/** Local provisions of every shape, the same for the same seed. */
final class RandomNorms {
    static final List<String> WORDS = List.of("保守", "点検", "USBメモリ", "A-1/2", "3", "はい", "北市 本庁");

    private final Random random;
    private final List<FactType> subjects;

    RandomNorms(Random random, List<FactType> subjects) {
        this.random = random;
        this.subjects = subjects;
    }

    /** Returns a provision with that number; combinations that the tree refuses are tried again. */
    LocalNorm norm(String number) {
        while (true) {
            try {
                return attempt(number);
            } catch (InvalidPackException refused) {
                // another combination
            }
        }
    }

    private LocalNorm attempt(String number) {
        boolean contract = subjects.size() == FactType.all().size() && random.nextInt(30) == 0;
        FactType subject = contract ? null : pick(subjects);
        Set<Condition> conditions = new LinkedHashSet<>();
        for (int i = subject == null ? 0 : random.nextInt(4); i > 0 && subject != null; i--) {
            conditions.add(condition(subject));
        }
        return new LocalNorm(
                number,
                pick(WORDS) + "の取扱い",
                random.nextInt(3) == 0 ? NormKind.F : NormKind.O,
                subject,
                List.copyOf(conditions),
                duty(subject),
                LocalDate.of(2026, 4, 1).plusDays(random.nextInt(120)),
                "点検のため、" + pick(WORDS));
    }

    private Condition condition(FactType subject) {
        FactColumn column = pick(subject.columns());
        Comparison comparison = pick(List.of(Comparison.values()));
        Set<Object> values = new LinkedHashSet<>();
        int most = Math.min(3, comparison.mostValues());
        for (int i = most == 0 ? 0 : 1 + random.nextInt(most); i > 0; i--) {
            values.add(value(column));
        }
        return new Condition(column, comparison, List.copyOf(values));
    }

    /** Returns a value of {@code column}; of moments a day. */
    Object value(FactColumn column) {
        Class<?> type = column.valueType();
        if (type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == Integer.class) {
            return 128 + 64 * random.nextInt(3);
        }
        if (type == String.class) {
            return text(column.names());
        }
        return column.isMoment()
                ? LocalDate.of(2026, 4, 1).plusDays(random.nextInt(100))
                : pick(List.of(type.getEnumConstants()));
    }

    private String text(Names names) {
        return switch (names) {
            case PLACE -> "place-" + random.nextInt(2);
            case INFORMATION -> "info-" + random.nextInt(2);
            case NOTHING -> pick(WORDS);
            default -> "w-" + random.nextInt(3);
        };
    }

    private LocalDuty duty(@Nullable FactType subject) {
        boolean inWriting = random.nextBoolean();
        TimingWord word = pick(List.of(TimingWord.AT_ONCE, TimingWord.PROMPTLY, TimingWord.WITHOUT_DELAY));
        return switch (random.nextInt(8)) {
            case 0 -> new LocalDuty.PriorConsent(pick(List.of(ConsentAct.values())), inWriting);
            case 1 -> new LocalDuty.Recorded(columns(subject));
            case 2 ->
                new LocalDuty.ReportedWithin(
                        contents(),
                        inWriting,
                        random.nextBoolean()
                                ? Within.of(word)
                                : Within.of(new Span(1 + random.nextInt(72), pick(List.of(SpanUnit.values())))),
                        pick(List.of(Beginning.values())));
            case 3 -> new LocalDuty.ReportedBefore(pick(List.of(ReportContent.values())), inWriting);
            case 4 -> new LocalDuty.DesignatedBefore(pick(List.of(DesignationKind.values())));
            case 5 -> new LocalDuty.MeasuredThroughout(pick(List.of(MeasureKind.values())));
            case 6 -> new LocalDuty.CarriedOut(word);
            default -> new LocalDuty.Forbidden();
        };
    }

    private List<ReportContent> contents() {
        Set<ReportContent> found = new LinkedHashSet<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            found.add(pick(List.of(ReportContent.values())));
        }
        return List.copyOf(found);
    }

    private List<FactColumn> columns(@Nullable FactType subject) {
        Set<FactColumn> found = new LinkedHashSet<>();
        for (int i = subject == null ? 0 : 1 + random.nextInt(3); i > 0 && subject != null; i--) {
            found.add(pick(subject.columns()));
        }
        return new ArrayList<>(found);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
