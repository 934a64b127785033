package pl.ostoja;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.NoOpQueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/// Listens to what the house asks its database, when told to.
@TestComponent
public class Statements extends NoOpQueryExecutionListener implements BeanPostProcessor {

    private final List<String> heard = new CopyOnWriteArrayList<>();
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
            queries.forEach(query -> heard.add(query.getQuery().strip().replaceAll("\\s+", " ")));
        }
    }

    /// The statements of everybody from now until [#stop].
    void listen() {
        heard.clear();
        listening = true;
    }

    List<String> stop() {
        listening = false;
        return List.copyOf(heard);
    }
}
