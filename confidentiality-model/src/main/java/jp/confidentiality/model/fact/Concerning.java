package jp.confidentiality.model.fact;

import java.util.Set;
import jp.confidentiality.model.Cell;

/** A row that concerns pieces of information (対象情報). */
public interface Concerning {
    /** Returns the IDs of the information concerned; blank or unknown: nobody wrote down which. */
    Cell<Set<String>> information();
}
