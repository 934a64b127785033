package pl.ostoja;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Act;
import pl.ostoja.ui.Page;

/// The fields that a door takes, with the type of what belongs into each: those that its controller declares and those
/// that a page shows.
final class FormFields {

    private static final Set<Class<?>> NOT_TYPED = Set.of(Act.class, SignedIn.class, Page.class);
    private static final Set<String> OF_THE_HOUSE = Set.of("_csrf", "act");
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\sname=\"([^\"]+)\"");

    private FormFields() {}

    static SequencedMap<String, Class<?>> declaredBy(Door door) {
        var fields = new LinkedHashMap<String, Class<?>>();
        for (var parameter : door.handler().getMethodParameters()) {
            add(fields, parameter);
        }
        return fields;
    }

    /// The variables of the address.
    static SequencedMap<String, Class<?>> inAddressOf(Door door) {
        var fields = new LinkedHashMap<String, Class<?>>();
        for (var parameter : door.handler().getMethodParameters()) {
            if (parameter.hasParameterAnnotation(PathVariable.class)) {
                fields.put(name(parameter), parameter.getParameterType());
            }
        }
        return fields;
    }

    /// The names in the forms of this page that are sent to that address.
    static Set<String> shownFor(String uri, String html) {
        var names = new java.util.TreeSet<String>();
        var forms = FORM.matcher(html);
        while (forms.find()) {
            if (forms.group(1).contains("\"" + uri + "\"")) {
                NAME.matcher(forms.group(2)).results().forEach(found -> names.add(found.group(1)));
            }
        }
        names.removeAll(OF_THE_HOUSE);
        return names;
    }

    private static void add(Map<String, Class<?>> fields, MethodParameter parameter) {
        var type = parameter.getParameterType();
        if (parameter.hasParameterAnnotation(RequestParam.class)) {
            if (!MultiValueMap.class.isAssignableFrom(type)) {
                add(fields, name(parameter), ResolvableType.forMethodParameter(parameter));
            }
        } else if (type.isRecord()
                && !NOT_TYPED.contains(type)
                && !parameter.hasParameterAnnotation(PathVariable.class)
                && !parameter.hasParameterAnnotation(RequestBody.class)) {
            Arrays.stream(type.getRecordComponents())
                    .forEach(component -> add(fields, component.getName(), typeOf(component)));
        }
    }

    private static ResolvableType typeOf(RecordComponent component) {
        return ResolvableType.forType(component.getGenericType());
    }

    private static void add(Map<String, Class<?>> fields, String name, ResolvableType type) {
        var raw = type.toClass();
        if (Map.class.isAssignableFrom(raw)) {
            var keys = type.asMap().getGeneric(0).toClass();
            var key = keys.isEnum() ? ((Enum<?>) keys.getEnumConstants()[0]).name() : "0";
            fields.put("%s[%s]".formatted(name, key), type.asMap().getGeneric(1).toClass());
            return;
        }
        var one = Iterable.class.isAssignableFrom(raw)
                ? type.as(Iterable.class).getGeneric(0).toClass()
                : raw;
        if (!MultipartFile.class.isAssignableFrom(one)) {
            fields.put(name, one);
        }
    }

    private static String name(MethodParameter parameter) {
        var asked = parameter.getParameterAnnotation(RequestParam.class);
        if (asked != null && !asked.name().isEmpty()) {
            return asked.name();
        }
        return java.util.Objects.requireNonNull(parameter.getParameter().getName());
    }
}
