package jp.confidentiality.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.confidentiality.model.Labelled;
import jp.confidentiality.model.assessment.Text;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.MediumKind;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.CipherPolicy;
import jp.confidentiality.model.profile.NormValues;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.Spans;
import jp.confidentiality.model.profile.Timeline;
import jp.confidentiality.model.profile.TimingWord;

/** The values of a profile one by one, in words (規程の項目). */
final class ProfileItems {
    static final Text NONE = new Text("なし", "none");

    private final Profile profile;
    private final List<ProfileItem> items = new ArrayList<>();

    private ProfileItems(Profile profile) {
        this.profile = profile;
    }

    /** Returns the values of {@code profile} that hold for all norms that turn on them. */
    static List<ProfileItem> general(Profile profile) {
        ProfileItems items = new ProfileItems(profile);
        Stream.of(TimingWord.values()).forEach(items::word);
        items.forms();
        Stream.of(MediumKind.values()).forEach(items::measures);
        items.ciphers();
        items.others();
        items.days();
        return items.items;
    }

    /** Returns the values of {@code profile} that belong to single norms, each with the norm's ID in its label. */
    static List<ProfileItem> ofNorms(Profile profile) {
        ProfileItems items = new ProfileItems(profile);
        Catalogue.standard().norms().forEach(items::norm);
        return items.items;
    }

    /** Returns the first days of all dated values of {@code profile} that lie within it, and its own first day. */
    static SortedSet<LocalDate> days(Profile profile) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(profile.from());
        Stream<Timeline<?>> several = Stream.of(
                        profile.spans().values(),
                        profile.normSpans().values(),
                        profile.measures().values(),
                        profile.additionalHistory().values())
                .flatMap(Collection::stream);
        Stream<Timeline<?>> single = Stream.of(
                profile.writtenForms(),
                profile.inWriting(),
                profile.ciphers(),
                profile.checkIntervalDays(),
                profile.attributionThroughSubcontractors());
        Stream<LocalDate> values = Stream.concat(several, single)
                .flatMap(timeline -> timeline.values().stream().skip(1))
                .map(Timeline.Dated::from);
        Stream<LocalDate> off = profile.switchedOff().values().stream()
                .flatMap(one -> Stream.of(
                        one.from(),
                        one.until().equals(LocalDate.MAX)
                                ? one.from()
                                : one.until().plusDays(1)));
        Stream.concat(values, off)
                .filter(day -> day.isAfter(profile.from()) && !day.isAfter(profile.until()))
                .forEach(days::add);
        return days;
    }

    /** Returns the end of a sentence about spans, in which {@code orderer} is the word for who judges. */
    static Text spans(Spans spans, String orderer) {
        return spans.inTime().equals(spans.late())
                ? new Text(
                        spans.inTime().ja() + "以内なら期限内、それを超えたら遅延とします。",
                        "in time within " + spans.inTime().en() + ", late beyond that.")
                : new Text(
                        spans.inTime().ja() + "以内なら期限内、" + spans.late().ja() + "を超えたら遅延とし、その間は" + orderer + "が判断します。",
                        "in time within " + spans.inTime().en() + ", late beyond "
                                + spans.late().en() + ", between them for the orderer to judge.");
    }

    private static Text value(Spans spans) {
        return new Text(spans.ja(), spans.en());
    }

    /** Returns the Japanese and English terms of {@code words}; none where there are none. */
    static Text words(Collection<? extends Labelled> words) {
        return words.isEmpty()
                ? NONE
                : new Text(
                        words.stream().map(Labelled::ja).collect(Collectors.joining("・")),
                        words.stream().map(Labelled::en).collect(Collectors.joining(", ")));
    }

    /** Returns the Japanese and English names of the columns of the history of {@code norm}. */
    static Text columns(Norm norm, Set<String> names) {
        List<FactColumn> columns = FactType.all().stream()
                .filter(type -> norm.triggers().contains(type.register()))
                .flatMap(type -> type.columns().stream())
                .filter(column -> names.contains(column.name()))
                .toList();
        return names.isEmpty()
                ? NONE
                : new Text(
                        columns.stream().map(FactColumn::ja).distinct().collect(Collectors.joining("・")),
                        String.join(", ", names));
    }

    private void word(TimingWord word) {
        String ja = word == TimingWord.UNSTATED ? "本文に期限の定めのないもの" : "「" + word.ja() + "」とあるもの";
        String en = "'" + word.en() + "'";
        items.add(new ProfileItem("spans." + word, new Text(ja, en), day -> value(profile.spans(word, day)), day -> {
            Text spans = spans(profile.spans(word, day), "発注者（委託者）");
            return new Text(ja + "は、" + spans.ja(), en + ": " + spans.en());
        }));
    }

    private void forms() {
        add(
                "writtenForms",
                "「書面」に当たる形式",
                "Forms that count as written",
                day -> words(profile.writtenForms().on(day)));
        add(
                "inWriting",
                "本文は形式を問わないが、書面に限るもの",
                "Norms that need writing though the text leaves the form open",
                day -> ids(profile.inWriting().on(day)));
    }

    private void measures(MediumKind kind) {
        Text none = new Text("定めず、人の判断による", "for a person to judge");
        Function<LocalDate, Text> value =
                day -> profile.measures(kind, day).map(ProfileItems::words).orElse(none);
        items.add(new ProfileItem(
                "measures." + kind,
                new Text(
                        "重要な情報を記録した媒体が「" + kind.ja() + "」であるときに要る措置",
                        "Measures for important information on: " + kind.en()),
                value,
                day -> {
                    Text needed = value.apply(day);
                    return new Text(
                            kind.ja() + "：" + needed.ja() + (needed.ja().contains("・") ? "（すべて）。" : "。"),
                            kind.en() + ": " + needed.en() + ".");
                }));
    }

    private void ciphers() {
        add("ciphers", "受け入れる暗号", "Ciphers accepted", day -> {
            CipherPolicy policy = profile.ciphers(day);
            String keys = policy.minimumKeyBits().entrySet().stream()
                    .map(one -> one.getKey() + "（" + one.getValue() + "ビット以上）")
                    .collect(Collectors.joining("、"));
            String bits = policy.minimumKeyBits().entrySet().stream()
                    .map(one -> one.getKey() + " " + one.getValue())
                    .collect(Collectors.joining(", "));
            return new Text(
                    "暗号リスト " + policy.edition() + " の"
                            + (keys.isEmpty()
                                    ? "どれも受け入れないこと"
                                    : keys + "、ブロック暗号の利用モードは " + String.join("・", policy.modes())),
                    "of list " + policy.edition() + ": "
                            + (bits.isEmpty()
                                    ? "none"
                                    : bits + " bits or more; modes " + String.join(", ", policy.modes())));
        });
    }

    private void others() {
        items.add(new ProfileItem(
                "checkIntervalDays",
                new Text("点検の間隔", "Check interval"),
                day -> profile.checkIntervalDays(day) == 0
                        ? new Text("定めなし", "not set")
                        : new Text(profile.checkIntervalDays(day) + "日", profile.checkIntervalDays(day) + " days"),
                day -> profile.checkIntervalDays(day) == 0
                        ? new Text("点検の間隔は定めず、足りるかどうかは人の判断によります。", "No check interval is set: for a person to judge.")
                        : new Text(
                                "業務（再委託）の初日の翌日から" + profile.checkIntervalDays(day) + "日ごとに区切り、どの区間にも点検が要ります。",
                                "A check in every " + profile.checkIntervalDays(day)
                                        + " days, counted from the day after the start.")));
        items.add(new ProfileItem(
                "attributionThroughSubcontractors",
                new Text("再委託先の従事者の行為", "Acts of subcontractors' workers"),
                day -> profile.attributesThroughSubcontractors(day)
                        ? new Text("受注者の責任とする", "attributed to the contractor")
                        : new Text("受注者の責任としない", "not attributed to the contractor"),
                day -> profile.attributesThroughSubcontractors(day)
                        ? new Text(
                                "再委託先の従事者の行為は、再委託の系列をたどって受注者の責任とします。",
                                "Acts of subcontractors' workers are attributed to the contractor.")
                        : new Text(
                                "再委託先の従事者の行為は、受注者の責任とはしません。",
                                "Acts of subcontractors' workers are not attributed to the contractor.")));
    }

    private void days() {
        add(
                "closingDays",
                "土曜日・日曜日のほかに開庁日に数えない日（祝日・休日・閉庁日）",
                "Days that are no working days, Saturdays and Sundays aside",
                day -> DayRanges.of(within(profile.closedDays())));
        add(
                "openDays",
                "休みの日であっても開庁日に数える日",
                "Days that count as working days although they would not",
                day -> DayRanges.of(within(profile.openDays())));
    }

    private Set<LocalDate> within(Set<LocalDate> days) {
        return days.stream()
                .filter(day -> !day.isBefore(profile.from()) && !day.isAfter(profile.until()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void norm(Norm norm) {
        NormId id = norm.id();
        String ja = id + "「" + norm.titleJa() + "」";
        String en = id + " " + norm.titleEn();
        TimingWord word = NormValues.word(id);
        if (word != null) {
            add(
                    "normSpans." + id,
                    ja + "の期間",
                    en + ", spans",
                    day -> profile.normSpans().containsKey(id)
                            ? value(profile.spans(id, word, day))
                            : new Text(
                                    word == TimingWord.UNSTATED ? "期限の定めのないものの期間" : "「" + word.ja() + "」の期間",
                                    "those of '" + word.en() + "'"));
        }
        if (NormValues.of(id).contains(NormValues.Value.HISTORY)) {
            add(
                    "additionalHistory." + id,
                    ja + "に本文の項目のほか要る欄",
                    en + ", further columns",
                    day -> columns(norm, profile.additionalHistory(id, day)));
        }
        add(
                "switchedOff." + id,
                ja + "の判定",
                en,
                day -> profile.switchedOff(id)
                        .filter(off -> off.isOn(day))
                        .map(off -> new Text(
                                "適用除外（" + off.daysJa() + (off.isDated() ? "　" : "") + "理由：" + off.reason() + "　決定者："
                                        + off.decidedBy() + "）",
                                "switched off " + off.daysEn() + (off.isDated() ? " " : "") + "(" + off.reason() + "; "
                                        + off.decidedBy() + ")"))
                        .orElse(new Text("する", "judged")));
    }

    private void add(String key, String ja, String en, Function<LocalDate, Text> value) {
        items.add(ProfileItem.plain(key, ja, en, value));
    }

    private static Text ids(Set<NormId> norms) {
        return norms.isEmpty()
                ? NONE
                : new Text(
                        norms.stream().map(NormId::value).collect(Collectors.joining("、")),
                        norms.stream().map(NormId::value).collect(Collectors.joining(", ")));
    }
}
