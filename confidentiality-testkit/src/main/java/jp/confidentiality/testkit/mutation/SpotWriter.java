package jp.confidentiality.testkit.mutation;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.profile.TimingWord;
import jp.confidentiality.rules.Since;
import jp.confidentiality.rules.Writing;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Puts switches into one method: before each instruction that can be changed, the question whether to change it. */
final class SpotWriter extends MethodVisitor {
    private static final String RULES = MutantLoader.PACKAGE.replace('.', '/');
    private static final String TRUTH = RULES + "Truth";
    private static final String KLEENE = "L" + TRUTH + ";";
    private static final String SWITCHES = Type.getInternalName(Spots.class);
    private static final String CATALOGUE = Type.getInternalName(Norm.class);
    private static final Set<String> UNKNOWNS = Set.of("missing", "tooCoarse", "unknown");
    private static final String PROJECT = "jp.confidentiality.";
    private static final String NOTHING = "—";
    private static final int ALTERNATIVES = 2;

    private final EvidenceClasses all;
    private final String file;
    private final String spot;
    private final boolean decides;
    private final BitSet wording;
    private int line;
    private int read;

    SpotWriter(
            EvidenceClasses all,
            MethodVisitor to,
            String file,
            String subject,
            String method,
            String descriptor,
            BitSet wording) {
        super(Opcodes.ASM9, to);
        this.all = all;
        this.file = file;
        this.wording = wording;
        String plain = method.startsWith("lambda$") ? method.split("\\$", -1)[1] : method;
        this.spot = subject + "." + plain;
        // The body of a constant says when something holds: Applies, Stated.
        this.decides = method.equals("holds") && descriptor.endsWith(")" + KLEENE) && subject.contains(".");
    }

    private interface Code {
        void write();
    }

    @Override
    public void visitLineNumber(int number, Label start) {
        line = number;
        super.visitLineNumber(number, start);
    }

    @Override
    public void visitInsn(int opcode) {
        if (decides && opcode == Opcodes.ARETURN) {
            choice(Operator.CONDITION_NEGATED, "value → not value", this::not, () -> {});
        }
        super.visitInsn(opcode);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        Code original = () -> super.visitFieldInsn(opcode, owner, name, descriptor);
        if (opcode == Opcodes.GETSTATIC && owner.equals(TRUTH) && descriptor.equals(KLEENE) && isConstant(name)) {
            String other = name.equals("TRUE") ? "FALSE" : "TRUE";
            choice(Operator.TRUTH_INVERTED, name + " → " + other, () -> constant(other), original);
            return;
        }
        Class<?> type = opcode == Opcodes.GETSTATIC && descriptor.equals("L" + owner + ";") ? type(owner) : null;
        boolean words = type == Register.class && wording.get(read++);
        if (type == null
                || !type.isEnum()
                || !type.getName().startsWith(PROJECT)
                || type.getSimpleName().equals("Because")
                || words) {
            original.write();
            return;
        }
        Object[] constants = type.getEnumConstants();
        int at = ordinal(constants, name);
        Code chain = original;
        for (int i = 1; i <= Math.min(ALTERNATIVES, constants.length - 1); i++) {
            String other = ((Enum<?>) constants[(at + i) % constants.length]).name();
            Code rest = chain;
            String text = type.getSimpleName() + "." + name + " → " + other;
            chain = () ->
                    choice(operator(type), text, () -> super.visitFieldInsn(opcode, owner, other, descriptor), rest);
        }
        chain.write();
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        Code original = () -> super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        if (owner.equals(TRUTH) && descriptor.equals("(" + KLEENE + ")" + KLEENE) && isJunction(name)) {
            junction(name, original);
        } else if (owner.equals(TRUTH) && name.equals("not")) {
            choice(Operator.TRUTH_INVERTED, "not() → " + NOTHING, () -> {}, original);
        } else if (owner.equals(TRUTH) && name.equals("of")) {
            choice(
                    Operator.TRUTH_INVERTED,
                    "Truth.of(x) → Truth.of(not x)",
                    () -> {
                        original.write();
                        not();
                    },
                    original);
        } else if (descriptor.endsWith(")" + KLEENE) && UNKNOWNS.contains(name)) {
            unknown(name, original);
        } else if (owner.equals(CATALOGUE) && (name.equals("triggers") || name.equals("hasDueTime"))) {
            String of = "(L" + CATALOGUE + ";)" + descriptor.substring(2);
            super.visitMethodInsn(Opcodes.INVOKESTATIC, SWITCHES, name, of, false);
        } else if (descriptor.equals("()" + Type.getDescriptor(Cell.class)) && isFact(owner)) {
            if (wording.get(read++)) {
                original.write();
            } else {
                column(opcode, owner, name, descriptor, isInterface);
            }
        } else if (owner.startsWith(RULES) && returnsRows(owner, name, descriptor)) {
            choice(
                    Operator.EVIDENCE_UNSEEN,
                    name + "() → empty",
                    () -> {
                        discard(opcode, descriptor);
                        super.visitMethodInsn(Opcodes.INVOKESTATIC, "java/util/List", "of", "()Ljava/util/List;", true);
                    },
                    original);
        } else {
            original.write();
        }
    }

    private void junction(String name, Code original) {
        String other = name.equals("and") ? "or" : "and";
        String of = "(" + KLEENE + ")" + KLEENE;
        Code left = () -> choice(
                Operator.CONJUNCT_DROPPED, "a." + name + "(b) → a", () -> super.visitInsn(Opcodes.POP), original);
        Code right = () -> choice(
                Operator.CONJUNCT_DROPPED,
                "a." + name + "(b) → b",
                () -> {
                    super.visitInsn(Opcodes.SWAP);
                    super.visitInsn(Opcodes.POP);
                },
                left);
        choice(
                Operator.CONJUNCT_DROPPED,
                "a." + name + "(b) → a." + other + "(b)",
                () -> super.visitMethodInsn(Opcodes.INVOKEVIRTUAL, TRUTH, other, of, false),
                right);
    }

    private void unknown(String name, Code original) {
        Code yes =
                () -> choice(Operator.UNKNOWN_DECIDED, name + "(…) → TRUE", () -> decided("TRUE", original), original);
        choice(Operator.UNKNOWN_DECIDED, name + "(…) → FALSE", () -> decided("FALSE", original), yes);
    }

    private void decided(String constant, Code original) {
        original.write();
        super.visitInsn(Opcodes.POP);
        constant(constant);
    }

    private void column(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        Code chain = () -> super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        for (String other : otherColumns(owner, name)) {
            Code rest = chain;
            chain = () -> choice(
                    Operator.COLUMN_OTHER,
                    name + "() → " + other + "()",
                    () -> super.visitMethodInsn(opcode, owner, other, descriptor, isInterface),
                    rest);
        }
        chain.write();
    }

    private void choice(Operator operator, String text, Code changed, Code original) {
        int id = all.next(operator, file, line, spot, text);
        Label otherwise = new Label();
        Label end = new Label();
        super.visitLdcInsn(id);
        super.visitMethodInsn(Opcodes.INVOKESTATIC, SWITCHES, "on", "(I)Z", false);
        super.visitJumpInsn(Opcodes.IFEQ, otherwise);
        changed.write();
        super.visitJumpInsn(Opcodes.GOTO, end);
        super.visitLabel(otherwise);
        original.write();
        super.visitLabel(end);
    }

    private void not() {
        super.visitMethodInsn(Opcodes.INVOKEVIRTUAL, TRUTH, "not", "()" + KLEENE, false);
    }

    private void constant(String name) {
        super.visitFieldInsn(Opcodes.GETSTATIC, TRUTH, name, KLEENE);
    }

    private void discard(int opcode, String descriptor) {
        Type[] arguments = Type.getArgumentTypes(descriptor);
        for (int i = arguments.length - 1; i >= 0; i--) {
            super.visitInsn(arguments[i].getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
        }
        if (opcode != Opcodes.INVOKESTATIC) {
            super.visitInsn(Opcodes.POP);
        }
    }

    private static Operator operator(Class<?> type) {
        return type == Register.class
                ? Operator.REGISTER_OTHER
                : type == MeasureKind.class
                        ? Operator.MEASURE_OTHER
                        : type == ReportContent.class
                                ? Operator.CONTENT_OTHER
                                : type == TimingWord.class
                                        ? Operator.TIMING_OTHER
                                        : type == Since.class
                                                ? Operator.SINCE_OTHER
                                                : type == Writing.class
                                                        ? Operator.WRITING_OTHER
                                                        : Operator.ARGUMENT_OTHER;
    }

    private static boolean isConstant(String name) {
        return name.equals("TRUE") || name.equals("FALSE");
    }

    private static boolean isJunction(String name) {
        return name.equals("and") || name.equals("or");
    }

    static boolean isFact(String owner) {
        Class<?> type = type(owner);
        boolean view = type.isInterface() && type.getPackageName().equals(Fact.class.getPackageName());
        return view || Fact.class.isAssignableFrom(type);
    }

    private static int ordinal(Object[] constants, String name) {
        return ((Enum<?>) Stream.of(constants)
                        .filter(one -> ((Enum<?>) one).name().equals(name))
                        .findFirst()
                        .orElseThrow())
                .ordinal();
    }

    /** Returns the columns of the same type that follow {@code name}, at most two. */
    private static List<String> otherColumns(String owner, String name) {
        Class<?> type = type(owner);
        String wanted = Stream.of(type.getMethods())
                .filter(one -> one.getName().equals(name) && one.getParameterCount() == 0)
                .map(one -> one.getGenericReturnType().getTypeName())
                .findFirst()
                .orElse("");
        List<String> same = Stream.of(type.getMethods())
                .filter(one -> one.getParameterCount() == 0)
                .filter(one -> one.getGenericReturnType().getTypeName().equals(wanted))
                .map(Method::getName)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        int at = same.indexOf(name);
        return Stream.iterate(1, i -> i <= Math.min(ALTERNATIVES, same.size() - 1), i -> i + 1)
                .map(i -> same.get((at + i) % same.size()))
                .toList();
    }

    /** Tells whether a method of the rules returns rows of a register. */
    private static boolean returnsRows(String owner, String name, String descriptor) {
        String returned = Type.getReturnType(descriptor).getClassName();
        if (!returned.equals(List.class.getName()) && !returned.equals(Collection.class.getName())) {
            return false;
        }
        return Stream.of(type(owner).getDeclaredMethods())
                .filter(one -> one.getName().equals(name)
                        && Type.getMethodDescriptor(one).equals(descriptor))
                .anyMatch(SpotWriter::givesRows);
    }

    private static boolean givesRows(Method method) {
        if (!(method.getGenericReturnType() instanceof ParameterizedType type)) {
            return false;
        }
        java.lang.reflect.Type of = type.getActualTypeArguments()[0];
        java.lang.reflect.Type bound = of instanceof TypeVariable<?> variable ? variable.getBounds()[0] : of;
        return bound instanceof Class<?> row && Fact.class.isAssignableFrom(row);
    }

    private static Class<?> type(String owner) {
        try {
            return Class.forName(owner.replace('/', '.'), false, SpotWriter.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
