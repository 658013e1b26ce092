package dev.switchgear.examples.migrating;

import java.util.List;

/** What the public API of a library consists of. */
enum Library {
    SPRING_STATEMACHINE(
            "Spring Statemachine",
            List.of(
                    org.springframework.statemachine.StateContext.class,
                    org.springframework.statemachine.StateMachine.class,
                    org.springframework.statemachine.StateMachineContext.class,
                    org.springframework.statemachine.StateMachinePersist.class,
                    org.springframework.statemachine.ExtendedState.class,
                    org.springframework.statemachine.access.StateMachineAccessor.class,
                    org.springframework.statemachine.action.Action.class,
                    org.springframework.statemachine.annotation.EventHeader.class,
                    org.springframework.statemachine.annotation.EventHeaders.class,
                    org.springframework.statemachine.annotation.ExtendedStateVariable.class,
                    org.springframework.statemachine.annotation.OnEventNotAccepted.class,
                    org.springframework.statemachine.annotation.OnExtendedStateChanged.class,
                    org.springframework.statemachine.annotation.OnStateChanged.class,
                    org.springframework.statemachine.annotation.OnStateEntry.class,
                    org.springframework.statemachine.annotation.OnStateExit.class,
                    org.springframework.statemachine.annotation.OnStateMachineError.class,
                    org.springframework.statemachine.annotation.OnStateMachineStart.class,
                    org.springframework.statemachine.annotation.OnStateMachineStop.class,
                    org.springframework.statemachine.annotation.OnTransition.class,
                    org.springframework.statemachine.annotation.OnTransitionEnd.class,
                    org.springframework.statemachine.annotation.OnTransitionStart.class,
                    org.springframework.statemachine.annotation.WithStateMachine.class,
                    org.springframework.statemachine.config.EnableStateMachine.class,
                    org.springframework.statemachine.config.EnableStateMachineFactory.class,
                    org.springframework.statemachine.config.EnableWithStateMachine.class,
                    org.springframework.statemachine.config.EnumStateMachineConfigurerAdapter.class,
                    org.springframework.statemachine.config.StateMachineBuilder.class,
                    org.springframework.statemachine.config.StateMachineConfigurerAdapter.class,
                    org.springframework.statemachine.config.StateMachineFactory.class,
                    org.springframework.statemachine.guard.Guard.class,
                    org.springframework.statemachine.listener.StateMachineListener.class,
                    org.springframework.statemachine.listener.StateMachineListenerAdapter.class,
                    org.springframework.statemachine.monitor.StateMachineMonitor.class,
                    org.springframework.statemachine.persist.StateMachinePersister.class,
                    org.springframework.statemachine.persist.StateMachineRuntimePersister.class,
                    org.springframework.statemachine.region.RegionExecutionPolicy.class,
                    org.springframework.statemachine.service.StateMachineService.class,
                    org.springframework.statemachine.support.StateMachineInterceptor.class,
                    org.springframework.statemachine.test.StateMachineTestPlanBuilder.class,
                    org.springframework.statemachine.transition.TransitionConflictPolicy.class),
            List.of(
                    org.springframework.statemachine.ExtendedState.class,
                    org.springframework.statemachine.StateContext.class,
                    org.springframework.statemachine.StateMachine.class,
                    org.springframework.statemachine.StateMachineContext.class,
                    org.springframework.statemachine.StateMachineEventResult.class,
                    org.springframework.statemachine.access.StateMachineAccess.class,
                    org.springframework.statemachine.config.StateMachineFactory.class,
                    org.springframework.statemachine.config.builders.StateMachineConfigurationConfigurer.class,
                    org.springframework.statemachine.config.builders.StateMachineModelConfigurer.class,
                    org.springframework.statemachine.config.builders.StateMachineStateConfigurer.class,
                    org.springframework.statemachine.config.builders.StateMachineTransitionConfigurer.class,
                    org.springframework.statemachine.config.configurers.ChoiceTransitionConfigurer.class,
                    org.springframework.statemachine.config.configurers.ConfigurationConfigurer.class,
                    org.springframework.statemachine.config.configurers.ExternalTransitionConfigurer.class,
                    org.springframework.statemachine.config.configurers.StateConfigurer.class,
                    org.springframework.statemachine.config.configurers.TransitionConfigurer.class,
                    org.springframework.statemachine.listener.StateMachineListener.class,
                    org.springframework.statemachine.persist.StateMachinePersister.class,
                    org.springframework.statemachine.region.Region.class,
                    org.springframework.statemachine.service.StateMachineService.class,
                    org.springframework.statemachine.support.StateMachineInterceptor.class,
                    org.springframework.statemachine.support.StateMachineReactiveLifecycle.class,
                    org.springframework.statemachine.test.StateMachineTestPlanBuilder.StateMachineTestPlanStepBuilder
                            .class)),
    SQUIRREL(
            "squirrel-foundation",
            List.of(
                    org.squirrelframework.foundation.fsm.Action.class,
                    org.squirrelframework.foundation.fsm.AnonymousAction.class,
                    org.squirrelframework.foundation.fsm.AnonymousCondition.class,
                    org.squirrelframework.foundation.fsm.Condition.class,
                    org.squirrelframework.foundation.fsm.Conditions.class,
                    org.squirrelframework.foundation.fsm.Converter.class,
                    org.squirrelframework.foundation.fsm.HistoryType.class,
                    org.squirrelframework.foundation.fsm.StateCompositeType.class,
                    org.squirrelframework.foundation.fsm.StateMachineBuilderFactory.class,
                    org.squirrelframework.foundation.fsm.StateMachineConfiguration.class,
                    org.squirrelframework.foundation.fsm.StateMachineImporter.class,
                    org.squirrelframework.foundation.fsm.StateMachineLogger.class,
                    org.squirrelframework.foundation.fsm.StateMachinePerformanceMonitor.class,
                    org.squirrelframework.foundation.fsm.TransitionPriority.class,
                    org.squirrelframework.foundation.fsm.TransitionType.class,
                    org.squirrelframework.foundation.fsm.UntypedStateMachineBuilder.class,
                    org.squirrelframework.foundation.fsm.annotation.AsyncExecute.class,
                    org.squirrelframework.foundation.fsm.annotation.ContextEvent.class,
                    org.squirrelframework.foundation.fsm.annotation.ContextInsensitive.class,
                    org.squirrelframework.foundation.fsm.annotation.ExecuteWhen.class,
                    org.squirrelframework.foundation.fsm.annotation.ListenerOrder.class,
                    org.squirrelframework.foundation.fsm.annotation.LogExecTime.class,
                    org.squirrelframework.foundation.fsm.annotation.OnActionExecException.class,
                    org.squirrelframework.foundation.fsm.annotation.OnAfterActionExecuted.class,
                    org.squirrelframework.foundation.fsm.annotation.OnBeforeActionExecuted.class,
                    org.squirrelframework.foundation.fsm.annotation.OnStateMachineStart.class,
                    org.squirrelframework.foundation.fsm.annotation.OnStateMachineTerminate.class,
                    org.squirrelframework.foundation.fsm.annotation.OnTransitionBegin.class,
                    org.squirrelframework.foundation.fsm.annotation.OnTransitionComplete.class,
                    org.squirrelframework.foundation.fsm.annotation.OnTransitionDecline.class,
                    org.squirrelframework.foundation.fsm.annotation.OnTransitionEnd.class,
                    org.squirrelframework.foundation.fsm.annotation.OnTransitionException.class,
                    org.squirrelframework.foundation.fsm.annotation.State.class,
                    org.squirrelframework.foundation.fsm.annotation.StateMachineParameters.class,
                    org.squirrelframework.foundation.fsm.annotation.States.class,
                    org.squirrelframework.foundation.fsm.annotation.Transit.class,
                    org.squirrelframework.foundation.fsm.annotation.Transitions.class),
            List.of(
                    org.squirrelframework.foundation.fsm.StateMachine.class,
                    org.squirrelframework.foundation.fsm.StateMachineBuilder.class,
                    org.squirrelframework.foundation.fsm.annotation.State.class,
                    org.squirrelframework.foundation.fsm.annotation.Transit.class,
                    org.squirrelframework.foundation.fsm.builder.And.class,
                    org.squirrelframework.foundation.fsm.builder.Between.class,
                    org.squirrelframework.foundation.fsm.builder.DeferBoundActionBuilder.class,
                    org.squirrelframework.foundation.fsm.builder.DeferBoundActionFrom.class,
                    org.squirrelframework.foundation.fsm.builder.DeferBoundActionTo.class,
                    org.squirrelframework.foundation.fsm.builder.From.class,
                    org.squirrelframework.foundation.fsm.builder.InternalTransitionBuilder.class,
                    org.squirrelframework.foundation.fsm.builder.MultiFrom.class,
                    org.squirrelframework.foundation.fsm.builder.MultiTo.class,
                    org.squirrelframework.foundation.fsm.builder.MultiTransitionBuilder.class,
                    org.squirrelframework.foundation.fsm.builder.On.class,
                    org.squirrelframework.foundation.fsm.builder.To.class,
                    org.squirrelframework.foundation.fsm.builder.When.class)),
    STATELESS4J(
            "stateless4j",
            List.of(
                    com.github.oxo42.stateless4j.StateConfiguration.class,
                    com.github.oxo42.stateless4j.StateMachine.class,
                    com.github.oxo42.stateless4j.StateMachineConfig.class,
                    com.github.oxo42.stateless4j.delegates.Trace.class,
                    com.github.oxo42.stateless4j.transitions.Transition.class),
            List.of(
                    com.github.oxo42.stateless4j.StateConfiguration.class,
                    com.github.oxo42.stateless4j.StateMachine.class,
                    com.github.oxo42.stateless4j.StateMachineConfig.class,
                    com.github.oxo42.stateless4j.transitions.Transition.class)),
    COLA(
            "COLA",
            List.of(
                    com.alibaba.cola.statemachine.Action.class,
                    com.alibaba.cola.statemachine.Condition.class,
                    com.alibaba.cola.statemachine.StateMachineFactory.class,
                    com.alibaba.cola.statemachine.Visitor.class,
                    com.alibaba.cola.statemachine.builder.AlertFailCallback.class,
                    com.alibaba.cola.statemachine.builder.FailCallback.class,
                    com.alibaba.cola.statemachine.builder.NumbFailCallback.class,
                    com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory.class),
            List.of(
                    com.alibaba.cola.statemachine.StateMachine.class,
                    com.alibaba.cola.statemachine.StateMachineFactory.class,
                    com.alibaba.cola.statemachine.Visitable.class,
                    com.alibaba.cola.statemachine.builder.ExternalTransitionBuilder.class,
                    com.alibaba.cola.statemachine.builder.ExternalTransitionsBuilder.class,
                    com.alibaba.cola.statemachine.builder.From.class,
                    com.alibaba.cola.statemachine.builder.InternalTransitionBuilder.class,
                    com.alibaba.cola.statemachine.builder.On.class,
                    com.alibaba.cola.statemachine.builder.ParallelFrom.class,
                    com.alibaba.cola.statemachine.builder.StateMachineBuilder.class,
                    com.alibaba.cola.statemachine.builder.To.class,
                    com.alibaba.cola.statemachine.builder.When.class));

    private final String heading;
    private final List<Class<?>> types;
    private final List<Class<?>> callables;

    Library(String heading, List<Class<?>> types, List<Class<?>> callables) {
        this.heading = heading;
        this.types = types;
        this.callables = callables;
    }

    /** The heading under which the page writes about it. */
    String heading() {
        return heading;
    }

    /** Types that users write down. */
    List<Class<?>> types() {
        return types;
    }

    /** Types whose methods users call or implement. */
    List<Class<?>> callables() {
        return callables;
    }
}
