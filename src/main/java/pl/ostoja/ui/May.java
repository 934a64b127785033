package pl.ostoja.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import pl.ostoja.kernel.Permission;

/// Who may come in here: accounts with any of these permissions. On a method it replaces what its class says.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface May {
    Permission[] value();
}
