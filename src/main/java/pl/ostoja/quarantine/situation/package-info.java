/// The epidemic situation as the Ministry of Health published it: one file a day, for the country, its voivodeships or
/// its counties,
/// in shapes, encodings and column names that changed over the years. Whatever shape comes, rows of the same kind
/// leave. A figure
/// that was not published is missing, never zero.
@NamedInterface("situation")
@NullMarked
package pl.ostoja.quarantine.situation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
