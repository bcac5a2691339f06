package jp.confidentiality.rules.pack;

import java.util.List;
import java.util.Set;
import jp.confidentiality.model.fact.Access;
import jp.confidentiality.model.fact.Application;
import jp.confidentiality.model.fact.Column.Blank;
import jp.confidentiality.model.fact.Column.Role;
import jp.confidentiality.model.fact.Copy;
import jp.confidentiality.model.fact.DeviceUse;
import jp.confidentiality.model.fact.Entry;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.InformationSystem;
import jp.confidentiality.model.fact.Instruction;
import jp.confidentiality.model.fact.Item;
import jp.confidentiality.model.fact.Place;
import jp.confidentiality.model.fact.Provision;
import jp.confidentiality.model.fact.Removal;
import jp.confidentiality.model.fact.Stint;
import jp.confidentiality.model.fact.Storage;
import jp.confidentiality.model.norm.NormKind;
import jp.confidentiality.model.profile.TimingWord;
import jp.confidentiality.rules.pack.InvalidPackException.Field;
import jp.confidentiality.rules.pack.LocalDuty.CarriedOut;
import jp.confidentiality.rules.pack.LocalDuty.DesignatedBefore;
import jp.confidentiality.rules.pack.LocalDuty.Forbidden;
import jp.confidentiality.rules.pack.LocalDuty.MeasuredThroughout;
import jp.confidentiality.rules.pack.LocalDuty.PriorConsent;
import jp.confidentiality.rules.pack.LocalDuty.Recorded;
import jp.confidentiality.rules.pack.LocalDuty.ReportedBefore;
import jp.confidentiality.rules.pack.LocalDuty.ReportedWithin;
import org.jspecify.annotations.Nullable;

/** Which duties go with which kinds of provision and which subjects. */
final class DutyCheck {
    private static final Set<Class<? extends Fact>> WITH_PLACE = Set.of(
            Copy.class,
            Removal.class,
            Access.class,
            Provision.class,
            Entry.class,
            Stint.class,
            DeviceUse.class,
            Storage.class,
            Place.class);
    private static final Set<Class<? extends Fact>> HELD =
            Set.of(Item.class, Place.class, Storage.class, InformationSystem.class);
    private static final Set<TimingWord> WORDS =
            Set.of(TimingWord.AT_ONCE, TimingWord.PROMPTLY, TimingWord.WITHOUT_DELAY);

    private DutyCheck() {}

    static void check(NormKind kind, @Nullable FactType subject, LocalDuty duty) {
        kind(kind, duty);
        if (duty instanceof MeasuredThroughout) {
            require(
                    subject == null || HELD.contains(subject.type()),
                    "終始の措置を求められるのは、契約・資料等・場所・保管・システムだけです。",
                    "A measure throughout is required of the contract, items, places, storage and systems only.");
            return;
        }
        if (subject == null) {
            throw wrong("対象が契約のとき、求められるのは終始の措置だけです。", "Of the contract only a measure throughout can be required.");
        }
        if (duty instanceof Recorded recorded) {
            recorded(subject, recorded.columns());
        } else if (duty instanceof DesignatedBefore) {
            require(WITH_PLACE.contains(subject.type()), "この対象には場所の欄がありません。", "Such rows name no place.");
        } else if (duty instanceof CarriedOut carriedOut) {
            require(
                    subject.type() == Instruction.class,
                    "期限までの履行を求められるのは、指示だけです。",
                    "Only instructions can be carried out.");
            word(carriedOut.otherwise());
        } else if (duty instanceof ReportedWithin reported) {
            reported(subject, reported);
        } else if (duty instanceof PriorConsent || duty instanceof ReportedBefore) {
            require(
                    hasMoment(subject),
                    "この対象には、いつの事かを記す欄がないため、事前かどうかを決められません。",
                    "Such rows have no moment of their own.");
        }
    }

    private static void kind(NormKind kind, LocalDuty duty) {
        if (kind != NormKind.O && kind != NormKind.F) {
            throw new InvalidPackException(
                    Field.KIND, "種別は義務か禁止です。", "A local provision obliges or forbids. Maybe write 義務 or 禁止.");
        }
        boolean fits = kind == NormKind.O
                ? !(duty instanceof Forbidden)
                : duty instanceof Forbidden || duty instanceof PriorConsent;
        if (!fits) {
            throw new InvalidPackException(
                    Field.KIND,
                    kind == NormKind.O ? "「行わないこと」の種別は禁止です。" : "種別が禁止のとき、求めることは「行わないこと」か「事前の承諾」です。",
                    "Kind and duty do not go together. Maybe exchange 義務 and 禁止.");
        }
    }

    private static void recorded(FactType subject, List<FactColumn> columns) {
        require(
                !columns.isEmpty() && columns.stream().distinct().count() == columns.size(),
                "記載する欄を一つ以上、重ねずに書いてください。",
                "Name the columns to be filled, each once.");
        for (FactColumn column : columns) {
            require(
                    subject.columns().contains(column),
                    "「" + subject.ja() + "」に「" + column.ja() + "」欄はありません。",
                    "The subject has no column '" + column.name() + "'.");
            boolean may = column.blank() == Blank.NONE || (column.isMoment() && column.role() == Role.LATER);
            require(
                    !may,
                    "「" + column.ja() + "」欄は空欄でもよい欄のため、記載を求められません。",
                    "Column '" + column.name() + "' may rightly be blank, so it cannot be required.");
        }
    }

    private static void reported(FactType subject, ReportedWithin reported) {
        require(
                !reported.contents().isEmpty()
                        && reported.contents().stream().distinct().count()
                                == reported.contents().size(),
                "報告する内容を一つ以上、重ねずに書いてください。",
                "Name what is to be reported, each once.");
        require(
                reported.since() != Beginning.ACT || hasMoment(subject),
                "この対象には、いつの事かを記す欄がないため、その時から起算できません。",
                "Such rows have no moment of their own, from which time could run.");
        TimingWord word = reported.within().word();
        if (word != null) {
            word(word);
        }
    }

    private static void word(TimingWord word) {
        require(WORDS.contains(word), "期間の語は 直ちに・速やかに・遅滞なく のいずれかです。", "Only at once, promptly and without delay.");
    }

    private static boolean hasMoment(FactType subject) {
        return subject.type() != Application.class
                && subject.columns().stream()
                        .anyMatch(column -> column.role() == Role.EVENT || column.role() == Role.PLANNED_START);
    }

    private static void require(boolean condition, String ja, String en) {
        if (!condition) {
            throw wrong(ja, en);
        }
    }

    private static InvalidPackException wrong(String ja, String en) {
        return new InvalidPackException(Field.DUTY, ja, en + " Maybe choose another duty or subject.");
    }
}
