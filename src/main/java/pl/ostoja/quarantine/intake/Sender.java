package pl.ostoja.quarantine.intake;

import java.util.Map;
import java.util.UUID;
import pl.ostoja.quarantine.Origin;
import pl.ostoja.quarantine.lists.columns.Column;

/// An office that sends lists.
///
/// @param remembered what the columns of its lists mean, by header, as confirmed before
public record Sender(UUID id, String name, Origin kind, Map<String, Column> remembered) {

    public Sender {
        remembered = Map.copyOf(remembered);
    }
}
