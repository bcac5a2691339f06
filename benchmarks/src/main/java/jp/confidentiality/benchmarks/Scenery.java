package jp.confidentiality.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.norm.Instrument;

/** The contract, and the people, places and information that its rows name; cells are shared between rows. */
final class Scenery {
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 31);
    static final LocalDate AS_OF = LocalDate.of(2027, 4, 30);
    static final long DAY = 86_400;
    static final long WORK_START = Moment.startOf(LocalDate.of(2026, 4, 6)) + 9 * 3600;
    static final long WORK_END = Moment.startOf(LAST_DAY) + 17 * 3600;
    static final String ORDERER = "orderer";
    static final String CONTRACTOR = "contractor";
    static final List<Cell<String>> PURPOSES = cells("住民基本台帳の更新", "帳票の印刷", "障害の調査", "引継ぎ");
    static final List<Cell<String>> METHODS = cells("複写機", "端末からの出力", "公用車", "徒歩");
    static final List<Cell<String>> KEPT_AT = cells("書庫A", "書庫B", "サーバ室保管庫");
    static final List<Cell<String>> KEPT_HOW = cells("施錠", "暗号化して保存");
    static final List<Cell<String>> DISPOSALS = cells("裁断", "溶解", "消磁");
    static final List<Cell<String>> PROOFS = cells("廃棄証明書", "写真", "立会記録");
    static final Cell<String> OFFICER = Cell.is("発注者の担当課長");

    /**
     * Someone who works, or nearly: the wholes are those that the work needs.
     *
     * @param firstSecond from when
     * @param lastSecond until when
     */
    record Person(
            Cell<String> id,
            Cell<String> account,
            String employer,
            long firstSecond,
            long lastSecond,
            int firstWhole,
            int wholes) {}

    /** A whole with its parts, by the ID of each, and what holds of all of them. */
    record Whole(List<Cell<Set<String>>> pieces, String id, boolean provided, boolean personal, boolean topSecret) {}

    final Recipe recipe;
    final List<Person> people = new ArrayList<>();
    final List<Person> allYear = new ArrayList<>();
    final List<Whole> wholes = new ArrayList<>();
    final List<Cell<String>> workplaces;
    final List<Cell<String>> outside;
    final List<Cell<String>> serverRooms;

    Scenery(Recipe recipe) {
        this.recipe = recipe;
        for (int i = 0; i < recipe.grown(1, 8, 8); i++) {
            wholes.add(whole(i));
        }
        for (int i = 0; i < recipe.grown(2, 20, 20); i++) {
            Person person = person(i);
            people.add(person);
            if (person.lastSecond == WORK_END && person.firstSecond < WORK_START) {
                allYear.add(person);
            }
        }
        workplaces = numbered("workplace", recipe.grown(1, 4, 1));
        serverRooms = numbered("server-room", recipe.grown(0, 1, 0));
        outside = numbered("outside", recipe.grown(1, 3, 3));
    }

    static Contract contract() {
        return new Contract(
                "K-2026-014",
                ORDERER,
                CONTRACTOR,
                EnumSet.of(Instrument.C, Instrument.R),
                FIRST_DAY,
                LAST_DAY,
                Cell.is(Moment.second(Moment.time(WORK_START))),
                Cell.is(Moment.second(Moment.time(WORK_END))),
                Set.of("住民基本台帳の更新", "帳票の印刷"));
    }

    /** Returns whom the work of {@code person} lets handle the {@code n}th of its wholes. */
    Whole whole(Person person, int n) {
        return wholes.get((person.firstWhole + n) % wholes.size());
    }

    static long second(LocalDate day, int hour) {
        return Moment.startOf(day) + hour * 3600L;
    }

    private Whole whole(int i) {
        String id = "info-" + pad(i, 3);
        List<Cell<Set<String>>> pieces = new ArrayList<>();
        pieces.add(Cell.texts(id));
        for (int part = 1; part <= recipe.grown(0, 2, 1); part++) {
            pieces.add(Cell.texts(id + "-" + part));
        }
        return new Whole(Collections.unmodifiableList(pieces), id, i % 2 == 0, i % 3 == 0, i % 4 == 1);
    }

    /** Most are there all year; every fifth joins later, every seventh leaves early. */
    private Person person(int i) {
        Dice dice = Dice.of(recipe, "person", i);
        long from = i % 5 == 4 ? WORK_START + DAY * (20 + dice.below(200)) : second(LocalDate.of(2026, 4, 6), 0);
        long until = i % 7 == 6 ? WORK_END - DAY * (10 + dice.below(60)) : WORK_END;
        String employer = i % 10 < 6 ? CONTRACTOR : i % 10 < 9 ? "subcontractor-1" : "subcontractor-2";
        int needed = Math.max(1, wholes.size() / 3);
        return new Person(
                Cell.is("worker-" + pad(i, 3)),
                Cell.is("account-" + pad(i, 3)),
                employer,
                from,
                until,
                dice.below(wholes.size()),
                needed);
    }

    static String pad(long number, int digits) {
        String text = Long.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    private static List<Cell<String>> numbered(String name, int count) {
        List<Cell<String>> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cells.add(Cell.is(name + "-" + pad(i, 2)));
        }
        return Collections.unmodifiableList(cells);
    }

    private static List<Cell<String>> cells(String... texts) {
        List<Cell<String>> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(Cell.is(text));
        }
        return Collections.unmodifiableList(cells);
    }
}
