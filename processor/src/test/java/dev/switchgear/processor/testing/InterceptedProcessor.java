package dev.switchgear.processor.testing;

import dev.switchgear.processor.StateMachineProcessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;

/** The processor in an environment that is not the compiler's own, as some tools wrap it; its filer is looked over. */
public final class InterceptedProcessor extends DelegatingProcessor {

    /** Sees each call of the filer before it is made, and may throw instead. */
    public interface Interception {

        /** A call is about to be made. */
        void before(String method, Object[] arguments);
    }

    private final Interception interception;

    /** A new processor, intercepted. */
    public InterceptedProcessor(Interception interception) {
        super(new StateMachineProcessor());
        this.interception = interception;
    }

    @Override
    public void init(ProcessingEnvironment environment) {
        Filer filer = (Filer) Proxy.newProxyInstance(
                Filer.class.getClassLoader(), new Class<?>[] {Filer.class}, (proxy, method, arguments) -> {
                    interception.before(method.getName(), arguments);
                    try {
                        return method.invoke(environment.getFiler(), arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
        super.init((ProcessingEnvironment) Proxy.newProxyInstance(
                ProcessingEnvironment.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getFiler") ? filer : method.invoke(environment, arguments)));
    }
}
