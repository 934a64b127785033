package pl.ostoja.dispatch.web;

import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.May;

/// The photo that proves a handover, for those who may see the task and for who carries it.
@Controller
class TaskPhotoController {

    private final TaskPhotos photos;

    TaskPhotoController(TaskPhotos photos) {
        this.photos = photos;
    }

    @GetMapping("/tasks/{id}/photo")
    @May({Permission.TASKS_SEE, Permission.TASKS_DO})
    ResponseEntity<byte[]> photo(Act act, SignedIn me, @PathVariable UUID id) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .body(photos.seen(act, id, me));
    }
}
