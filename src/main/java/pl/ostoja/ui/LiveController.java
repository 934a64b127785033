package pl.ostoja.ui;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The stream of news for one open page. It carries topics only, so any signed-in page may listen.
@Controller
class LiveController {

    private final LiveLine line;

    LiveController(LiveLine line) {
        this.line = line;
    }

    @SignedInOnly
    @GetMapping("/live")
    SseEmitter listen(@RequestParam Set<String> topic) {
        return line.join(topic);
    }
}
