package pl.ostoja;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.NoOpQueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/// Listens to what the house asks its database, when told to.
@TestComponent
public class Statements extends NoOpQueryExecutionListener implements BeanPostProcessor {

    /// One statement, on one line, with how its parameters were filled in (of a batch, the first time).
    record Heard(String sql, List<ParameterSetOperation> parameters) {}

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile boolean listening;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? ProxyDataSourceBuilder.create(source).listener(this).build()
                : bean;
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (listening) {
            queries.forEach(query -> heard.add(new Heard(
                    query.getQuery().strip().replaceAll("\\s+", " "),
                    query.getParametersList().stream().findFirst().orElse(List.of()))));
        }
    }

    /// The statements of everybody from now until [#stop].
    void listen() {
        heard.clear();
        listening = true;
    }

    List<Heard> stop() {
        listening = false;
        return List.copyOf(heard);
    }
}
