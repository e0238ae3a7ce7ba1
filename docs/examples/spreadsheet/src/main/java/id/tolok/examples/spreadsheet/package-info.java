/** Scores a workbook as providers keep them: a sheet of criteria, a sheet of ratings; and writes what comes of it back. */
@NullMarked
package id.tolok.examples.spreadsheet;

import org.jspecify.annotations.NullMarked;
