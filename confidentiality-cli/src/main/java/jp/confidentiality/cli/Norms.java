package jp.confidentiality.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Provision;

/** Finds norms by what a person typed. */
final class Norms {
    private Norms() {}

    /** Returns the norm of {@code catalogue} with the ID {@code typed}, or says which IDs there are. */
    static Norm find(String typed, Catalogue catalogue) {
        return parse(typed).flatMap(catalogue::find).orElseThrow(() -> unknown(typed, catalogue));
    }

    private static Optional<NormId> parse(String typed) {
        try {
            return Optional.of(NormId.of(typed.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static CommandFailure unknown(String typed, Catalogue catalogue) {
        String coordinate = typed.strip().split("\\.", 2)[0];
        Optional<Provision> provision = catalogue.provisions().stream()
                .filter(one -> one.id().equalsIgnoreCase(coordinate))
                .findFirst();
        String named = provision.stream()
                .flatMap(one -> one.norms().stream())
                .map(norm -> norm.id().value())
                .collect(Collectors.joining(", "));
        return CommandFailure.unusable(
                "規定「" + typed + "」はありません。"
                        + (named.isEmpty() ? "一覧は confidentiality norms で見られます。" : "この条項の規定：" + named),
                "There is no norm '" + typed + "'. Maybe "
                        + (named.isEmpty() ? "see 'confidentiality norms'." : "one of these: " + named));
    }
}
