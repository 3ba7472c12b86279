package io.frontdesk.knowledge;

import io.frontdesk.knowledge.Answer.Language;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface AnswerTable extends JpaRepository<Answer, Long> {

    List<Answer> findByCategoryIdIn(Collection<Long> categories);

    boolean existsByCategoryId(long category);

    Optional<Answer> findByCategoryIdAndLanguage(long category, Language language);
}
