package jp.confidentiality.io;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.dossier.InvalidDossierException;
import jp.confidentiality.model.norm.Instrument;
import org.jspecify.annotations.Nullable;

/** Reads one dossier folder and finds everything that is wrong with it. */
final class FolderReading {
    private final FolderFiles files;
    private final Limits limits;
    private final List<InputProblem> problems = new ArrayList<>();

    FolderReading(Path folder, Limits limits) {
        this.limits = limits;
        this.files = new FolderFiles(folder, limits, problems);
    }

    DossierFolder read(Optional<LocalDateTime> asOf, Optional<LocalDateTime> knownAt, Optional<String> profile) {
        Optional<DossierYaml> yaml = files.dossier().flatMap(this::yaml);
        Optional<Contract> contract = yaml.flatMap(DossierYaml::contract);
        Optional<LocalDateTime> ownAsOf = yaml.flatMap(y -> y.asOf(asOf.isEmpty()));
        Optional<LocalDateTime> ownKnownAt = yaml.flatMap(DossierYaml::knownAt);
        Optional<String> ownProfile = yaml.flatMap(y -> profile(y, profile.isEmpty()));
        Dossier dossier = dossier(yaml.orElse(null), contract.orElseGet(FolderReading::anyContract));
        if (dossier == null || !problems.isEmpty()) {
            throw new UnusableInputException(problems);
        }
        Viewpoint viewpoint = Viewpoint.asOf(asOf.or(() -> ownAsOf).orElseThrow());
        return new DossierFolder(
                dossier,
                knownAt.or(() -> ownKnownAt).map(viewpoint::knownAt).orElse(viewpoint),
                profile.or(() -> ownProfile).orElseThrow());
    }

    private Optional<DossierYaml> yaml(Path file) {
        try {
            return Optional.of(new DossierYaml(YamlNode.read(FolderFiles.DOSSIER, file), problems));
        } catch (UnusableInputException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private Optional<String> profile(DossierYaml yaml, boolean required) {
        Optional<String> named = yaml.profile(required);
        named.ifPresent(name -> {
            boolean known = ProfileFile.isFile(name)
                    ? expected(name)
                    : ProfileFile.names().contains(name);
            if (required && !known) {
                CellFormatException why = ProfileFile.isFile(name) ? noProfile() : ProfileFile.unknownName(name);
                problems.add(yaml.place("profile").problem("profile", name, why.ja(), why.en()));
            }
        });
        return named;
    }

    /** Expects a profile and the files that it names; what is wrong with them is said where the profile is read. */
    private boolean expected(String name) {
        Optional<Path> file = files.expect(name);
        try {
            file.ifPresent(path -> CipherText.listFiles(YamlNode.read(path)).forEach(files::expect));
        } catch (UnusableInputException e) {
            return true;
        }
        return file.isPresent();
    }

    private static CellFormatException noProfile() {
        return new CellFormatException(
                "規程のファイルがこのフォルダーにありません。フォルダーに置き、ファイル名だけを書いてください。",
                "There is no such profile in the folder. Maybe put it there, and write its file name only.");
    }

    private @Nullable Dossier dossier(@Nullable DossierYaml yaml, Contract contract) {
        List<RegisterReading> registers = files.registers().stream()
                .map(file -> new RegisterReading(file, limits).read())
                .toList();
        registers.forEach(register -> problems.addAll(register.problems()));
        Dossier.Builder builder = Dossier.of(contract);
        registers.forEach(register -> builder.addAll(register.facts()));
        if (yaml != null) {
            problems.addAll(MissingRegisters.problems(yaml.complete(), files.present()));
            yaml.complete().values().forEach(builder::complete);
        }
        try {
            return builder.build();
        } catch (InvalidDossierException e) {
            problems.addAll(RowProblems.of(e, registers));
            return null;
        }
    }

    /** Stands in for a contract that cannot be read, so that the rows are checked all the same. */
    private static Contract anyContract() {
        return new Contract(
                "k",
                "k",
                "k",
                Set.of(Instrument.C),
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                Cell.blank(),
                Cell.blank(),
                Set.of());
    }
}
