package jp.confidentiality.io.pack;

import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import jp.confidentiality.io.InputProblem;
import jp.confidentiality.io.UnusableInputException;
import jp.confidentiality.io.YamlFields;
import jp.confidentiality.io.YamlNode;
import jp.confidentiality.model.fact.Row;

/** Whose approvals a host accepts (信頼する鍵): people and their public Ed25519 keys; no key stands for two people. */
public final class TrustedKeys {
    private final Map<String, PublicKey> keys;

    private TrustedKeys(Map<String, PublicKey> keys) {
        this.keys = Map.copyOf(keys);
    }

    /**
     * Returns the keys of people by the names under which they approve.
     *
     * @throws IllegalArgumentException if a key is no Ed25519 key, or two people have the same
     */
    public static TrustedKeys of(Map<String, PublicKey> keys) {
        Map<String, PublicKey> read = new LinkedHashMap<>();
        keys.forEach((name, key) -> read.put(name, SigningKey.publicKey(SigningKey.text(key))));
        if (new TreeSet<>(keys.values().stream().map(SigningKey::text).toList()).size() < keys.size()) {
            throw new IllegalArgumentException("Two people have one key. Maybe each needs one of their own.");
        }
        return new TrustedKeys(read);
    }

    /**
     * Reads a file with a map {@code keys:} from names to public keys, as {@code pack key} prints them.
     *
     * @throws UnusableInputException if something is wrong with it
     */
    public static TrustedKeys read(Path file) {
        YamlNode root = YamlNode.read(file);
        List<InputProblem> problems = new ArrayList<>();
        Map<String, PublicKey> keys = new LinkedHashMap<>();
        Optional<YamlNode> map =
                new YamlFields(root, "", problems).only(List.of("keys")).required("keys", node -> node);
        map.ifPresent(node -> new YamlFields(node, "keys.", problems)
                .entries()
                .forEach((name, key) -> key(name, key, problems).ifPresent(found -> keys.put(name, found))));
        if (problems.isEmpty()) {
            try {
                return of(keys);
            } catch (IllegalArgumentException e) {
                problems.add(root.problem(
                        "keys",
                        "",
                        "同じ鍵が二人に使われています。一人ずつ別の鍵を作ってください。",
                        "Two people have one key. Maybe each needs one of their own."));
            }
        }
        throw new UnusableInputException(problems);
    }

    private static Optional<PublicKey> key(String name, YamlNode node, List<InputProblem> problems) {
        try {
            if (Row.isId(name)) {
                return Optional.of(SigningKey.publicKey(node.text()));
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        problems.add(node.problem(
                "keys",
                name,
                "「名前: 公開鍵」の形で、pack key が表示した行をそのまま書いてください。",
                "Here belongs 'name: public key'. Maybe copy the line that 'pack key' printed."));
        return Optional.empty();
    }

    /** Returns the key of the person of that name, if there is one. */
    Optional<PublicKey> of(String name) {
        return Optional.ofNullable(keys.get(name));
    }

    /** Returns how many people are trusted, never the keys. */
    @Override
    public String toString() {
        return keys.size() + " trusted keys";
    }
}
