package jp.confidentiality.testkit.mutation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Register;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Which columns and registers a class reads only to word an explanation: a column that goes straight to
 * {@code missing}, {@code shown} or the arguments of a note, a register that goes nowhere where it would be looked up.
 * No verdict can depend on them.
 */
final class Wording extends ClassVisitor {
    private static final Set<String> WORDED = Set.of("missing", "shown", "noting");
    private static final Set<String> NOTED = Set.of("Note", "Weigher");
    private static final String ABOUT = "[Ljava/lang/Object;";
    private static final Set<String> LOOKED_UP = Set.of("Coverage", "Throughout", "Truth", "Standing");

    private final Map<String, BitSet> byMethod = new HashMap<>();

    private Wording() {
        super(Opcodes.ASM9);
    }

    static Wording of(ClassReader reader) {
        Wording wording = new Wording();
        reader.accept(wording, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return wording;
    }

    /** Returns the numbers of those reads, counted through the method from 0. */
    BitSet in(String method) {
        return byMethod.getOrDefault(method, new BitSet());
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        BitSet worded = new BitSet();
        byMethod.put(name + descriptor, worded);
        return new Reads(worded);
    }

    /** The reads of one method, each judged by the call that follows it. */
    private static final class Reads extends MethodVisitor {
        private final BitSet worded;
        private int count;
        private boolean column;
        private boolean register;
        private final List<Integer> listed = new ArrayList<>();

        Reads(BitSet worded) {
            super(Opcodes.ASM9);
            this.worded = worded;
        }

        /** A column in an array may be one of the things a note is about. */
        @Override
        public void visitInsn(int opcode) {
            if (column && opcode == Opcodes.AASTORE) {
                listed.add(count - 1);
            }
            column = false;
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (opcode == Opcodes.GETSTATIC && descriptor.equals(Type.getDescriptor(Register.class))) {
                count++;
                column = false;
                register = true;
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            String simple = owner.substring(owner.lastIndexOf('/') + 1);
            boolean shown = column && WORDED.contains(name);
            if (shown || (register && !LOOKED_UP.contains(simple))) {
                worded.set(count - 1);
            }
            if (descriptor.contains(ABOUT)) {
                if (NOTED.contains(simple)) {
                    listed.forEach(worded::set);
                }
                listed.clear();
            }
            register = false;
            column = descriptor.equals("()" + Type.getDescriptor(Cell.class)) && SpotWriter.isFact(owner);
            count += column ? 1 : 0;
        }
    }
}
