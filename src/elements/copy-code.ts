/** `<copy-code>`: makes the URL in an embed code absolute, and adds a button that copies it. */
class CopyCode extends HTMLElement {
	connectedCallback() {
		const code = this.querySelector('pre');
		if (!code || this.querySelector('button')) return;
		const { copy = '', copied = '' } = this.dataset;
		const text = (code.textContent ?? '').replace(
			/(?<= src=")[^"]+/,
			(src) => new URL(src, location.href).href,
		);
		code.textContent = text;
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = copy;
		const status = document.createElement('span');
		status.role = 'status';
		button.addEventListener('click', () => {
			void navigator.clipboard.writeText(text).then(
				() => (status.textContent = copied),
				() => getSelection()?.selectAllChildren(code),
			);
		});
		const tools = document.createElement('p');
		tools.className = 'tools';
		tools.append(button, status);
		this.append(tools);
	}
}

customElements.define('copy-code', CopyCode);
