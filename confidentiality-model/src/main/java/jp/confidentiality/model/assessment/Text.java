package jp.confidentiality.model.assessment;

import java.io.Serializable;

/**
 * A sentence for people, Japanese first. It carries IDs, dates and values, never names or contents.
 *
 * @param ja the Japanese sentence
 * @param en the English sentence
 */
public record Text(String ja, String en) implements Serializable {}
