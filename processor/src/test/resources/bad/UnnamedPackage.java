import dev.switchgear.StateMachine;

@StateMachine
@UnnamedPackageRules.Initial(UnnamedPackage.State.OPEN)
@UnnamedPackageRules.Final(UnnamedPackage.State.CLOSED)
interface UnnamedPackage { // error: [SG106] UnnamedPackage is in the unnamed package

  enum State { OPEN, CLOSED }

  @UnnamedPackageRules.Transition(from = State.OPEN, to = State.CLOSED)
  void close();
}

class UnnamedPackageUser {
  UnnamedPackage door = new UnnamedPackageMachine();
}
