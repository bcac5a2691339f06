package jp.confidentiality.benchmarks;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import jp.confidentiality.benchmarks.Scenery.Person;
import jp.confidentiality.benchmarks.Scenery.Whole;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.AccessBuilder;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.CopyBuilder;
import jp.confidentiality.model.fact.CopyKind;
import jp.confidentiality.model.fact.RemovalBuilder;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.fact.TransferBuilder;
import jp.confidentiality.model.fact.UseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The log: accesses (40 %), uses (16 %), entries (12 %), stints (8 %), copies (8 %), transfers (4 %), removals,
 * provisions and uses of devices (3 % each), acquisitions (2 %) and checks on duty (1 %), spread evenly over the time
 * of the work, every row different. Row {@code i} is the same whether the log is read as a list or as a stream.
 */
final class ActivityLog implements Iterator<Activity> {
    /** Every so many rows, one removes provided data on an external medium, and a report names it. */
    static final int ANNOUNCED = 250;

    private static final List<Cell<CopyKind>> KINDS = List.of(
            Cell.is(CopyKind.PRINT),
            Cell.is(CopyKind.ELECTRONIC),
            Cell.is(CopyKind.BACKUP),
            Cell.is(CopyKind.SCREENSHOT),
            Cell.is(CopyKind.PHOTOGRAPH));
    private static final List<Cell<String>> CIPHERS = List.of(Cell.is("AES-256-GCM"), Cell.is("AES"));
    private static final Cell<String> NO_CIPHER = Cell.is("なし");
    private static final List<Cell<String>> ODD_CIPHERS = List.of(
            NO_CIPHER,
            Cell.is("AES-64"),
            Cell.is("AES-128-ECB"),
            Cell.is("ChaCha20-Poly1305"),
            Cell.is("Camellia-256-CTR"),
            Cell.is("3-key Triple DES"),
            Cell.is("独自方式"));
    private static final Cell<String> GCM = Cell.is("GCM");
    private static final Cell<String> ECB = Cell.is("ECB");
    private static final Cell<Integer> BITS = Cell.is(256);
    private static final Cell<String> STRANGER = Cell.is("stranger-1");
    private static final long MONTH = 30 * Scenery.DAY;

    private final Scenery scenery;
    private final long rows;
    private final MinorRows minor;
    private long next;

    ActivityLog(Scenery scenery, long rows) {
        this.scenery = scenery;
        this.rows = rows;
        this.minor = new MinorRows(scenery);
    }

    @Override
    public boolean hasNext() {
        return next < rows;
    }

    @Override
    public Activity next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return row(next++, null);
    }

    /** Returns row {@code index}, or a correction of it that differs in what is drawn. */
    Activity row(long index, @Nullable String corrects) {
        Dice dice = Dice.of(scenery.recipe, corrects == null ? "activity" : "correction", index);
        if (isAnnounced(index)) {
            return removal(index, corrects, dice, true);
        }
        int kind = dice.below(100);
        if (corrects != null) {
            kind = Dice.of(scenery.recipe, "activity", index).below(100);
        }
        if (kind < 40) {
            return access(index, corrects, dice);
        }
        if (kind < 56) {
            return use(index, corrects, dice);
        }
        if (kind < 64) {
            return copy(index, corrects, dice);
        }
        if (kind < 68) {
            return transfer(index, corrects, dice);
        }
        return kind < 71 ? removal(index, corrects, dice, false) : minor(kind, index, corrects, dice);
    }

    private Activity minor(int kind, long index, @Nullable String corrects, Dice dice) {
        long at = second(index, dice);
        Person actor = actor(at, dice);
        Row row = rowOf(index, corrects);
        if (kind < 83) {
            return minor.entry(row, at, actor, dice);
        }
        if (kind < 91) {
            return minor.stint(row, at, actor, pieces(actor, dice), dice);
        }
        if (kind < 94) {
            return minor.provision(row, at, actor, pieces(actor, dice), dice);
        }
        if (kind < 97) {
            return minor.deviceUse(row, at, actor, dice);
        }
        return kind < 99
                ? minor.acquisition(row, at, actor, pieces(actor, dice), dice)
                : minor.dutyCheck(row, at, actor, dice);
    }

    static boolean isAnnounced(long index) {
        return index % ANNOUNCED == 7;
    }

    static String id(long index) {
        return "act-" + Scenery.pad(index, 9);
    }

    /** Returns the second of row {@code index}. */
    long second(long index, Dice dice) {
        long step = Math.max(1, (Scenery.WORK_END - Scenery.WORK_START) / rows);
        long start = (long) ((double) (Scenery.WORK_END - Scenery.WORK_START) / rows * index);
        return Scenery.WORK_START + start + dice.below(step);
    }

    private static Row rowOf(long index, @Nullable String corrects) {
        Row row = Row.of(corrects == null ? id(index) : id(index) + "-c");
        return corrects == null ? row : row.correcting(corrects);
    }

    private Activity access(long index, @Nullable String corrects, Dice dice) {
        long at = second(index, dice);
        Person actor = actor(at, dice);
        boolean network = dice.in1000(400);
        boolean outside = network && dice.in1000(40);
        AccessBuilder access = AccessBuilder.builder()
                .row(rowOf(index, corrects))
                .at(dice.at(dice.logged(at)))
                .actor(name(actor, dice))
                .account(dice.cell(dice.trouble() ? dice.of(scenery.people).account() : actor.account()))
                .information(pieces(actor, dice))
                .place(dice.cell(dice.of(outside ? scenery.outside : scenery.workplaces)))
                .network(dice.mostly(network))
                .purpose(dice.of(Scenery.PURPOSES));
        if (outside || dice.in1000(20)) {
            access.permitted(dice.mostly(true))
                    .permittedBy(dice.cell(Scenery.OFFICER))
                    .storagePlace(dice.cell(dice.of(Scenery.KEPT_AT)))
                    .storageMethod(dice.cell(dice.of(Scenery.KEPT_HOW)));
        }
        return access.build();
    }

    private Activity use(long index, @Nullable String corrects, Dice dice) {
        long at = second(index, dice);
        Person actor = actor(at, dice);
        return UseBuilder.builder()
                .row(rowOf(index, corrects))
                .at(dice.at(dice.logged(at)))
                .actor(name(actor, dice))
                .information(pieces(actor, dice))
                .purpose(dice.cell(dice.of(Scenery.PURPOSES)))
                .build();
    }

    private Activity copy(long index, @Nullable String corrects, Dice dice) {
        long at = second(index, dice);
        Person actor = actor(at, dice);
        CopyBuilder copy = CopyBuilder.builder()
                .row(rowOf(index, corrects))
                .at(dice.at(dice.logged(at)))
                .actor(name(actor, dice))
                .information(pieces(actor, dice))
                .kind(dice.trouble() ? Cell.is(CopyKind.TECHNICAL_CACHE) : dice.of(KINDS))
                .place(dice.cell(dice.of(scenery.workplaces)))
                .method(dice.cell(dice.of(Scenery.METHODS)))
                .permitted(dice.mostly(true))
                .permittedBy(dice.cell(Scenery.OFFICER))
                .purpose(dice.cell(dice.of(Scenery.PURPOSES)))
                .storagePlace(dice.cell(dice.of(Scenery.KEPT_AT)))
                .storageMethod(dice.cell(dice.of(Scenery.KEPT_HOW)));
        long afterwards = dice.below(100);
        long after = Scenery.WORK_END + Scenery.DAY * (1 + dice.below(afterwards < 97 ? 11 : 23));
        if (afterwards < 60) {
            long destroyed = at + Scenery.DAY + dice.below(MONTH);
            destroyed(copy, Math.min(destroyed, Scenery.WORK_END - Scenery.DAY), at, dice);
        } else if (afterwards < 66) {
            destroyed(copy, after, at, dice);
        } else if (afterwards < 99) {
            copy.returned(later(after, at, dice));
        }
        return copy.build();
    }

    private static void destroyed(CopyBuilder copy, long second, long at, Dice dice) {
        copy.destroyed(later(second, at, dice))
                .destructionMethod(dice.cell(dice.of(Scenery.DISPOSALS)))
                .destructionProof(dice.cell(dice.of(Scenery.PROOFS)));
    }

    /** Returns a moment not before the act itself; in trouble it is not written down. */
    private static Cell<Moment> later(long second, long at, Dice dice) {
        long day = Scenery.DAY;
        return dice.cell(dice.onPaper(Math.max(second, (at / day + 1) * day)));
    }

    private Activity removal(long index, @Nullable String corrects, Dice dice, boolean announced) {
        long at = second(index, dice);
        Person actor = actor(at, dice);
        boolean outwards = dice.in1000(700);
        boolean onMedium = announced || dice.trouble();
        RemovalBuilder removal = RemovalBuilder.builder()
                .row(rowOf(index, corrects))
                .at(dice.at(dice.logged(at)))
                .actor(name(actor, dice))
                .information(announced ? provided(dice) : pieces(actor, dice))
                .origin(dice.cell(dice.of(dice.in1000(950) ? scenery.workplaces : scenery.outside)))
                .destination(dice.cell(dice.of(outwards ? scenery.outside : scenery.workplaces)))
                .method(dice.cell(dice.of(Scenery.METHODS)))
                .physical(dice.mostly(dice.in1000(600)))
                .externalMedium(dice.mostly(onMedium))
                .underControl(dice.mostly(true))
                .permitted(dice.mostly(true))
                .permittedBy(dice.cell(Scenery.OFFICER))
                .purpose(dice.cell(dice.of(Scenery.PURPOSES)))
                .storagePlace(dice.cell(dice.of(Scenery.KEPT_AT)))
                .storageMethod(dice.cell(dice.of(Scenery.KEPT_HOW)));
        if (onMedium) {
            Cell<String> cipher = dice.trouble() ? dice.of(ODD_CIPHERS) : dice.cell(dice.of(CIPHERS));
            boolean spelled = cipher.isValue() && cipher.value().indexOf('-') > 0;
            removal.cipher(cipher);
            if (!spelled) {
                removal.cipherMode(dice.trouble() ? ECB : dice.cell(GCM)).keyBits(dice.cell(BITS));
            }
        }
        if (dice.in1000(800)) {
            removal.returned(later(at + dice.below(MONTH), at, dice))
                    .returnMethod(dice.cell(dice.of(Scenery.METHODS)))
                    .returnProof(dice.cell(dice.of(Scenery.PROOFS)));
        }
        return removal.build();
    }

    private Activity transfer(long index, @Nullable String corrects, Dice dice) {
        long at = second(index, dice);
        Person actor = actor(at, dice);
        return TransferBuilder.builder()
                .row(rowOf(index, corrects))
                .at(dice.at(dice.logged(at)))
                .actor(name(actor, dice))
                .recipient(dice.of(scenery.people).id())
                .information(pieces(actor, dice))
                .method(dice.cell(dice.of(Scenery.METHODS)))
                .byHand(dice.mostly(true))
                .permitted(dice.mostly(true))
                .permittedBy(dice.cell(Scenery.OFFICER))
                .purpose(dice.cell(dice.of(Scenery.PURPOSES)))
                .storagePlace(dice.cell(dice.of(Scenery.KEPT_AT)))
                .storageMethod(dice.cell(dice.of(Scenery.KEPT_HOW)))
                .build();
    }

    /** Returns someone who is there at that second; in trouble anybody. */
    private Person actor(long at, Dice dice) {
        Person person = dice.of(scenery.people);
        boolean there = person.firstSecond() <= at && at < person.lastSecond() - Scenery.DAY;
        return there || dice.trouble() ? person : dice.of(scenery.allYear);
    }

    private static Cell<String> name(Person person, Dice dice) {
        return dice.trouble() && dice.in1000(300) ? STRANGER : dice.cell(person.id());
    }

    /** Returns one piece that the person's work needs, now and then two of one whole; in trouble anything. */
    private Cell<Set<String>> pieces(Person person, Dice dice) {
        Whole whole = dice.trouble() ? dice.of(scenery.wholes) : scenery.whole(person, dice.below(person.wholes()));
        Cell<Set<String>> one = dice.of(whole.pieces());
        if (!dice.in1000(150)) {
            return dice.cell(one);
        }
        Cell<Set<String>> other = dice.of(whole.pieces());
        return Cell.texts(
                one.value().iterator().next(), other.value().iterator().next());
    }

    private Cell<Set<String>> provided(Dice dice) {
        Whole whole = dice.of(scenery.wholes);
        return dice.of(whole.provided() ? whole.pieces() : scenery.wholes.get(0).pieces());
    }
}
