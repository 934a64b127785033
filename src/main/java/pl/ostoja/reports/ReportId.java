package pl.ostoja.reports;

import java.util.UUID;
import pl.ostoja.kernel.Ids;

/// Names one frozen version of a report.
public record ReportId(UUID value) {

    static ReportId next() {
        return new ReportId(Ids.next());
    }
}
