package jp.confidentiality.model.norm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.confidentiality.model.fact.Register;

/** All provisions and norms of both instruments (規定一覧), in the order of the texts. */
public final class Catalogue {
    private static final Catalogue STANDARD = load();

    private final List<Provision> provisions;
    private final List<Norm> norms;
    private final Map<String, Provision> provisionById = new LinkedHashMap<>();
    private final Map<NormId, Norm> normById = new LinkedHashMap<>();

    private Catalogue(List<Provision> provisions) {
        this.provisions = List.copyOf(provisions);
        List<Norm> all = new ArrayList<>();
        for (Provision provision : provisions) {
            provisionById.put(provision.id(), provision);
            all.addAll(provision.norms());
        }
        for (Norm norm : all) {
            normById.put(norm.id(), norm);
        }
        this.norms = List.copyOf(all);
    }

    /** Returns the catalogue of the two instruments: 45 provisions, 89 norms. */
    public static Catalogue standard() {
        return STANDARD;
    }

    /**
     * Returns this catalogue with a provision of a local pack behind the others; this one stays as it is.
     *
     * @throws IllegalArgumentException if its norms are not local, do not bear its ID, are known already, or are not
     *     numbered on from the last norm
     */
    public Catalogue with(Provision local) {
        int order = norms.size();
        for (Norm norm : local.norms()) {
            boolean fits = norm.id().isLocal() && norm.id().provision().equals(local.id());
            if (!fits || normById.containsKey(norm.id()) || norm.order() != order++) {
                throw new IllegalArgumentException("Norm '" + norm.id() + "' cannot be added as a local norm of '"
                        + local.id() + "'. Maybe the pack is added twice, or bears the ID of a shipped norm.");
            }
        }
        List<Provision> more = new ArrayList<>(provisions);
        more.add(local);
        return new Catalogue(more);
    }

    /** Returns the provisions in order. */
    public List<Provision> provisions() {
        return provisions;
    }

    /** Returns the norms in order. */
    public List<Norm> norms() {
        return norms;
    }

    /** Returns the provision with the given coordinate, if there is one. */
    public Optional<Provision> provision(String id) {
        return Optional.ofNullable(provisionById.get(id));
    }

    /** Returns the norm with the given ID, if there is one. */
    public Optional<Norm> find(NormId id) {
        return Optional.ofNullable(normById.get(id));
    }

    /**
     * Returns the norm with the given ID.
     *
     * @throws IllegalArgumentException if the catalogue has none
     */
    public Norm norm(NormId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "Norm '" + id + "' is not in the catalogue. Maybe it is misspelt: see docs/provisions.md."));
    }

    /** Returns the provision of {@code norm}. */
    public Provision provisionOf(Norm norm) {
        return provision(norm.id().provision()).orElseThrow();
    }

    private static Catalogue load() {
        Map<String, List<String[]>> normRows = new LinkedHashMap<>();
        for (String[] row : rows("norms.tsv", 11)) {
            normRows.computeIfAbsent(NormId.of(row[0]).provision(), id -> new ArrayList<>())
                    .add(row);
        }
        List<Provision> provisions = new ArrayList<>();
        int order = 0;
        for (String[] row : rows("provisions.tsv", 5)) {
            List<Norm> norms = new ArrayList<>();
            for (String[] cells : normRows.getOrDefault(row[0], List.of())) {
                norms.add(norm(cells, order++, row[2]));
            }
            provisions.add(new Provision(
                    row[0], row[1], Instrument.valueOf(row[0].substring(0, 1)), row[2], row[3], row[4], norms));
        }
        return new Catalogue(provisions);
    }

    private static Norm norm(String[] cells, int order, String citation) {
        return new Norm(
                NormId.of(cells[0]),
                order,
                NormKind.valueOf(cells[1]),
                cells[2].equals("yes"),
                Bearer.valueOf(cells[3]),
                registers(cells[4]),
                registers(cells[5]),
                cells[6].equals("yes"),
                citation,
                cells[7],
                cells[8],
                cells[9],
                cells[10]);
    }

    private static Set<Register> registers(String cell) {
        Set<Register> found = EnumSet.noneOf(Register.class);
        if (!cell.equals("-")) {
            for (String name : cell.split(",", -1)) {
                found.add(Register.valueOf(name));
            }
        }
        return found;
    }

    private static List<String[]> rows(String file, int columns) {
        try (InputStream in = Catalogue.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + file + " is missing from the jar");
            }
            List<String[]> rows = new ArrayList<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] row = line.split("\t", -1);
                if (row.length != columns) {
                    throw new IllegalStateException(file + ": row '" + row[0] + "' has " + row.length + " cells");
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
