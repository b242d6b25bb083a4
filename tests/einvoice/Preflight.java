import java.io.File;
import java.util.TreeSet;
import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.exception.SyntaxValidationException;
import org.apache.pdfbox.preflight.parser.PreflightParser;

/** Apache Preflight over many files in one Java. Prints for each: the file, and the codes of what is no PDF/A-1b. */
class Preflight {
    public static void main(String[] files) throws Exception {
        for (String file : files) {
            ValidationResult result;
            try {
                PreflightParser parser = new PreflightParser(new File(file));
                parser.parse();
                try (PreflightDocument document = parser.getPreflightDocument()) {
                    document.validate();
                    result = document.getResult();
                }
            } catch (SyntaxValidationException broken) {
                result = broken.getResult();
            }
            TreeSet<String> codes = new TreeSet<>();
            for (ValidationResult.ValidationError error : result.getErrorsList()) codes.add(error.getErrorCode());
            System.out.println(file + "\t" + String.join(" ", codes));
        }
    }
}
