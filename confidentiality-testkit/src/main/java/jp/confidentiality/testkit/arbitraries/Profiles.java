package jp.confidentiality.testkit.arbitraries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import jp.confidentiality.io.ProfileFile;
import jp.confidentiality.model.profile.Profile;
import net.jqwik.api.Tuple;

/** Profiles to judge arbitrary dossiers under (規程): the shipped example, a lenient one, one that changes in between. */
final class Profiles {
    /** With how often each is drawn: stories are told for the shipped example. */
    static final List<Tuple.Tuple2<Integer, Profile>> ALL = List.of(
            Tuple.of(4, ProfileFile.named("example-2026")),
            Tuple.of(1, own("lenient.yaml")),
            Tuple.of(1, own("changing.yaml")));

    private Profiles() {}

    private static Profile own(String file) {
        try (InputStream in = Profiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + file + " is missing from the jar");
            }
            return ProfileFile.read(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
