package pl.ostoja.journal.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.ostoja.journal.DataRequest;
import pl.ostoja.journal.DataRequests;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.journal.PersonalData;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;
import pl.ostoja.ui.Pdf;

/// The answer to a data subject as a file: JSON for machines, PDF for people.
@Controller
@May(Permission.DATA_PROTECTION)
class DataAnswerController {

    private final Templates templates;
    private final DataRequests requests;
    private final ObjectProvider<PersonalData> held;
    private final Journal journal;
    private final Clock clock;
    private final Pdf pdf;

    DataAnswerController(
            Templates templates,
            DataRequests requests,
            ObjectProvider<PersonalData> held,
            Journal journal,
            Clock clock,
            Pdf pdf) {
        this.templates = templates;
        this.requests = requests;
        this.held = held;
        this.journal = journal;
        this.clock = clock;
        this.pdf = pdf;
    }

    @GetMapping("/data-requests/{id}/answer.json")
    ResponseEntity<DataAnswer> json(Act act, @PathVariable UUID id) {
        var file = ContentDisposition.attachment().filename(id + ".json").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(answer(act, requests.get(id)));
    }

    @GetMapping("/data-requests/{id}/answer.pdf")
    ResponseEntity<byte[]> pdf(Page page, Act act, @PathVariable UUID id) {
        var request = requests.get(id);
        return pdf.answer(templates.journalAnswer(page, request, answer(act, request), clock.instant()), id + ".pdf");
    }

    private DataAnswer answer(Act act, DataRequest request) {
        journal.seen(
                act,
                Entry.of("journal.data-answer-made").person(request.person()).subject("data-request", request.id()));
        return new DataAnswer(held.orderedStream()
                .map(data -> new DataAnswer.Section(data.section(), data.of(request.person())))
                .toList());
    }
}
