package pl.ostoja.requests;

import java.util.List;
import pl.ostoja.requests.ServiceLedger.Given;

/// A request of which needs were met.
///
/// @param given what met them, by the request as it was before
record Met(HelpRequest before, HelpRequest after, List<Given> given) {

    Met(HelpRequest request) {
        this(request, request, List.of());
    }

    /// The needs that were met, as they are now.
    List<Need> closed() {
        return given.stream().map(one -> after.need(one.need().id())).toList();
    }
}
