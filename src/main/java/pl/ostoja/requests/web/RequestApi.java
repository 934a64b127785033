package pl.ostoja.requests.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.requests.HelpRequests;
import pl.ostoja.requests.Opening;
import pl.ostoja.ui.May;

/// The way in for programs. It tells ids and states, no names and no addresses.
@RestController
@RequestMapping("/api/v1/requests")
@May(Permission.REQUESTS_WORK)
class RequestApi {

    private final HelpRequests requests;
    private final RequestApiRows rows;

    RequestApi(HelpRequests requests, RequestApiRows rows) {
        this.requests = requests;
        this.rows = rows;
    }

    /// Sent again with the same `Idempotency-Key`, it opens nothing and answers as the first time.
    @PostMapping
    ResponseEntity<Opening> open(Act act, @RequestBody ApiOpening wanted) {
        var opening = requests.open(act, wanted.parsed());
        return switch (opening) {
            case Opening.Opened opened ->
                ResponseEntity.created(URI.create(
                                "/api/v1/requests/" + opened.request().value()))
                        .body(opening);
            case Opening.Duplicates _ -> ResponseEntity.ok(opening);
        };
    }

    @GetMapping
    List<ApiRequestRow> list(
            @RequestParam(defaultValue = "false") boolean closed, @RequestParam(defaultValue = "0") int page) {
        return rows.list(closed, Math.max(page, 0));
    }

    @GetMapping("/{id}")
    ApiRequestRow request(@PathVariable UUID id) {
        return rows.get(id);
    }
}
