/** Words with which the questions begin. */
const opens =
  /\b(?:begin|start|open|take|move to|conduct|go to|turn to|proceed (?:to|with)|poll for|happy to (?:answer|take)|ready for|welcome)\b.{0,60}\bquestions?\b|\b(?:first|next) question\b|\bopen (?:up )?the (?:lines?|floor|call) (?:up )?(?:for|to) (?:q ?& ?a|discussion)\b/i;
/** Words with which they are put off: they come after what others have to say. */
const later =
  /\b(?:after|following|later|then|once|before|when|will follow|at the end|afterwards?|conclu\w+|first,|if you (?:have|would)|should you|today's call will)\b/i;
/** An operator who calls the first question has opened them, whatever else is said. */
const called = /\b(?:first|next) question (?:comes|is|today|will)\b|\bquestion comes from\b/i;

/** Whether a sentence opens the questions, rather than telling that they will be opened. */
export const opensQuestions = (words: string): boolean =>
  called.test(words) || (opens.test(words) && !later.test(words));

/** Whether whoever ends so gives the floor to a colleague: "I'll turn it over to Tom", "Tom, would you take that?" */
export const handsOver = (words: string): boolean =>
  /\b(?:turn|hand|pass)\b.{0,60}\bto\b|\b(?:let|ask|invite) \p{Lu}\p{L}{1,15} (?:to )?(?:answer|take|handle|address|comment|speak|talk|add)\b|^\p{Lu}\p{L}{1,15}(?:\?|, (?:do you want|would you|you want|please|go ahead|over to you))/u.test(
    words,
  );
