package pl.ostoja.access.web;

import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pl.ostoja.access.Program;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.SignedInOnly;

/// Lets a program ask who it is and what it may do.
@RestController
@SignedInOnly
class TokenApi {

    @GetMapping("/api/v1/token")
    Map<String, Object> show(@AuthenticationPrincipal Program program) {
        return Map.of("name", program.displayName(), "scope", scope(program));
    }

    private static List<String> scope(Program program) {
        return program.scope().stream().map(Permission::name).sorted().toList();
    }
}
