package jp.confidentiality.testkit;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import jp.confidentiality.io.YamlNode;

/** A map without entries, in place of one that a file does not have. */
final class Empty {
    static final YamlNode MAP = YamlNode.read("", new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)));

    private Empty() {}
}
