package pl.ostoja.dispatch.web;

import java.util.Map;
import java.util.UUID;
import pl.ostoja.kernel.Problem;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Page;

/// The ending of a task as it was typed, with the sentence at the field that a rule of the house is about.
public record RefusedEnding(UUID task, TaskForm form, FieldErrors errors) {

    private static final Map<String, String> FIELDS = Map.of(
            "handover-code-does-not-match", "code",
            "handover-names-the-receiver", "receiver",
            "handover-has-a-quantity", "quantity",
            "handover-shows-the-photo", "photo",
            "photo-is-jpeg-or-png", "photo",
            "photo-is-unreadable", "photo",
            "photo-is-too-large", "photo",
            "photo-has-too-many-pixels", "photo");

    /// Refused on, when the rule is about none of the fields.
    static RefusedEnding of(Page page, UUID task, TaskForm form, Problem.Refused refused) {
        return new RefusedEnding(task, form, FieldErrors.NONE.and(FIELDS, page, refused));
    }

    public boolean isAbout(UUID other) {
        return task.equals(other);
    }
}
