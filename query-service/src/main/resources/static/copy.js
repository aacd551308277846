// Marks a text that is there to be copied as soon as it is entered, and copies it with a button, which is shown only here.

for (const button of document.querySelectorAll("[data-copies]")) {
  const text = document.getElementById(button.dataset.copies);
  const told = button.parentElement.querySelector("[data-copied]");
  text.addEventListener("focus", () => text.select());
  if (navigator.clipboard) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(text.value);
      told.textContent = told.dataset.copied;
    });
  }
}
