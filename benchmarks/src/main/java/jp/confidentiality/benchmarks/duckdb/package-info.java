/** The competitor in SQL: the rows in DuckDB tables, one query for each of the norms that SQL says naturally. */
@NullMarked
package jp.confidentiality.benchmarks.duckdb;

import org.jspecify.annotations.NullMarked;
