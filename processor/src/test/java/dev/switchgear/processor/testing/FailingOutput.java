package dev.switchgear.processor.testing;

import dev.switchgear.processor.StateMachineProcessor;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;

/** The processor with output folders that cannot be written, or not for long. */
public final class FailingOutput extends DelegatingProcessor {

    /** When it fails. */
    public enum Moment {
        /** The file cannot be created. */
        CREATE,
        /** It is created, and cannot be opened. */
        OPEN,
        /** It is opened, and cannot be closed with all that was written. */
        CLOSE
    }

    /** How it fails, which may be as no compiler's own file manager does. */
    public interface Failure {
        /** Fails. */
        void fail() throws IOException;
    }

    private final String suffix;
    private final Moment moment;
    private final Failure failure;

    /** The processor that cannot write the types, or create the resources, whose names end so. */
    public FailingOutput(String suffix, Moment moment, Failure failure) {
        super(new StateMachineProcessor());
        this.suffix = suffix;
        this.moment = moment;
        this.failure = failure;
    }

    @Override
    public void init(ProcessingEnvironment environment) {
        Filer filer = (Filer) Proxy.newProxyInstance(
                Filer.class.getClassLoader(), new Class<?>[] {Filer.class}, (proxy, method, arguments) -> {
                    boolean isResource = method.getName().equals("createResource");
                    boolean fails = (isResource && arguments[2].toString().endsWith(suffix))
                            || (method.getName().equals("createSourceFile")
                                    && arguments[0].toString().endsWith(suffix));
                    if (fails && moment == Moment.CREATE) {
                        failure.fail();
                    }
                    try {
                        Object created = method.invoke(environment.getFiler(), arguments);
                        return fails && !isResource ? failing((JavaFileObject) created) : created;
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

    private JavaFileObject failing(JavaFileObject file) {
        return new ForwardingJavaFileObject<>(file) {

            @Override
            public Writer openWriter() throws IOException {
                if (moment == Moment.OPEN) {
                    failure.fail();
                }
                return new FilterWriter(super.openWriter()) {

                    @Override
                    public void close() throws IOException {
                        super.close();
                        failure.fail();
                    }
                };
            }
        };
    }
}
