/** Wraps the code of a frame: a button copies it, with the whole address of what it shows. */
class CopyCode extends HTMLElement {
	connectedCallback() {
		const code = this.querySelector('pre');
		if (!code || this.querySelector('button')) return;
		const { copy = '', copied = '' } = this.dataset;
		const text = (code.textContent ?? '').replace(
			/(?<= src=")[^"]+/,
			(address) => new URL(address, location.href).href,
		);
		code.textContent = text;
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = copy;
		const said = document.createElement('span');
		said.role = 'status';
		button.addEventListener('click', () => {
			void navigator.clipboard.writeText(text).then(
				() => (said.textContent = copied),
				() => getSelection()?.selectAllChildren(code),
			);
		});
		const tools = document.createElement('p');
		tools.className = 'tools';
		tools.append(button, said);
		this.append(tools);
	}
}

customElements.define('copy-code', CopyCode);
