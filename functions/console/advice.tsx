/** Advice: what is worth a second look in the reply being typed. Asked while typing; without JavaScript it is simply not there. */
export const Advice = ({ says }: { says: readonly string[] }) =>
  says.length === 0 ? (
    <></>
  ) : (
    <div class="notice">
      <p>Before you send:</p>
      <ul>
        {says.map((each) => (
          <li>{each}</li>
        ))}
      </ul>
    </div>
  )
