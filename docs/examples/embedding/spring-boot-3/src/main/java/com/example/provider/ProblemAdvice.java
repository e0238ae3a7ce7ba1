package com.example.provider;

import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers wrong input with a problem detail (RFC 9457) that lists every problem by its path. */
@RestControllerAdvice
class ProblemAdvice {

    // region problems
    record Wrong(String path, String rule, String found, String cure, int line, int column) {
        static Wrong of(Problem problem) {
            return new Wrong(
                    problem.path().toString(),
                    problem.rule(),
                    problem.found(),
                    problem.cure(),
                    problem.location().line(),
                    problem.location().column());
        }
    }

    /** JSON of the right form, which the rubric does not allow. */
    @ExceptionHandler
    ProblemDetail refuse(InvalidModelException e) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
        List<Wrong> wrong = e.problems().stream().map(Wrong::of).toList();
        detail.setTitle("Wrong input");
        detail.setProperty("problems", wrong);
        return detail;
    }

    /** A body that could not be read: Tolok's problems are the cause. */
    @ExceptionHandler
    ProblemDetail refuse(HttpMessageNotReadableException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidModelException wrong) {
                return refuse(wrong);
            }
        }
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The body must be JSON");
    }
    // endregion
}
