/// A file as rows of cells: a text with delimiters, an XLSX or an XLS workbook, all read the same way, from the first
/// row to the
/// last, without ever holding the whole file in memory and without evaluating a single formula.
@NullMarked
package pl.ostoja.quarantine.lists.table;

import org.jspecify.annotations.NullMarked;
